import { useEffect, useMemo, useRef } from "react";
import { Link, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { FacetList } from "../ui/FacetList";
import { Paged } from "../ui/Paged";
import { Empty } from "../ui/States";
import { usePage } from "../ui/usePage";
import { ClaimInList } from "./list/ClaimInList";
import { FilterChips } from "./list/FilterChips";
import { FilterForm } from "./list/FilterForm";
import { cappedInWords, countInWords, type Facets, facetGroups } from "./list/facets";
import { addressOf, filterOf, isNarrowed, isRanked, orderOf, type Wanted, wantedFrom } from "./list/filters";
import { PublishedClaimsDocument } from "./list/PublishedClaims.generated";
import styles from "./PublishedClaimsPage.module.css";

/** What readers come for first: everything that was published, and what to look for in it. */
export function PublishedClaimsPage() {
  const heading = usePage("Published claims");
  const [address, setAddress] = useSearchParams();
  const asked = address.toString();
  const wanted = useMemo(() => wantedFrom(new URLSearchParams(asked)), [asked]);
  const variables = useMemo(() => ({ filter: filterOf(wanted), orderBy: orderOf(wanted), withFacets: true }), [wanted]);
  // The same query as the list's first page, so that the server is asked once.
  const [{ data }] = useQuery({
    query: PublishedClaimsDocument,
    variables: { ...variables, after: null },
    requestPolicy: "cache-and-network",
  });
  const { totalCount, complete, facets } = data?.publishedClaims ?? {};
  const count = useRef<HTMLParagraphElement>(null);
  const followed = useFocusAfter(facets, count);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        Published claims
      </h1>
      <FilterForm wanted={wanted} onAsk={(next) => setAddress(addressOf(next))} />
      <FilterChips wanted={wanted} onRemoved={() => count.current?.focus()} />
      <p ref={count} tabIndex={-1} role="status" className={styles.count}>
        {totalCount != null && countInWords(totalCount, complete ?? true)}
      </p>
      <div className={styles.found}>
        <div className={styles.facets}>
          {facets && <Narrowing facets={facets} wanted={wanted} onFollowed={followed} />}
        </div>
        <div className={styles.claims}>
          <Claims key={asked} wanted={wanted} variables={variables} />
        </div>
      </div>
    </div>
  );
}

interface NarrowingProps {
  facets: Facets;
  wanted: Wanted;
  onFollowed: () => void;
}

function Narrowing({ facets, wanted, onFollowed }: NarrowingProps) {
  return (
    <FacetList
      groups={facetGroups(facets, wanted)}
      capped={cappedInWords(facets.complete, isRanked(wanted))}
      onFollowed={onFollowed}
    />
  );
}

/** A value can be gone from the list that it narrowed, and the focus with it. */
function useFocusAfter(state: unknown, landing: React.RefObject<HTMLElement | null>): () => void {
  const isFollowed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the change alone
  useEffect(() => {
    if (isFollowed.current && document.activeElement === document.body) {
      landing.current?.focus();
    }
    isFollowed.current = false;
  }, [state, landing]);
  return () => {
    isFollowed.current = true;
  };
}

interface ClaimsProps {
  wanted: Wanted;
  variables: { filter: ReturnType<typeof filterOf>; orderBy: ReturnType<typeof orderOf>; withFacets: boolean };
}

const laterPages = { withFacets: false };

function Claims({ wanted, variables }: ClaimsProps) {
  return (
    <Paged
      query={PublishedClaimsDocument}
      variables={variables}
      later={laterPages}
      read={({ publishedClaims: { edges, pageInfo } }) => ({ nodes: edges, pageInfo })}
      requestPolicy="cache-and-network"
      empty={<Nothing isNarrowed={isNarrowed(wanted)} />}
    >
      {(edges) => (
        <ul>
          {edges.map(({ node, fragments }) => (
            <ClaimInList key={node.id} claim={node} fragments={fragments} />
          ))}
        </ul>
      )}
    </Paged>
  );
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) {
    return <Empty>Nothing has been published yet. What the desk has checked will stand here.</Empty>;
  }
  return (
    <Empty>
      No published claim fits. Ask for less, or <Link to="/">clear the filters</Link>.
    </Empty>
  );
}
