import { useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { FacetList } from "../ui/FacetList";
import { useFocusAfter } from "../ui/useFocusAfter";
import { usePage } from "../ui/usePage";
import { ClaimList } from "./list/ClaimList";
import { FilterChips } from "./list/FilterChips";
import { FilterForm } from "./list/FilterForm";
import { cappedInWords, countInWords, facetGroups } from "./list/facets";
import { addressOf, filterOf, isRanked, orderOf, wantedFrom } from "./list/filters";
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
          {facets && (
            <FacetList
              groups={facetGroups(facets, wanted)}
              capped={cappedInWords(facets.complete, isRanked(wanted))}
              onFollowed={followed}
            />
          )}
        </div>
        <div className={styles.claims}>
          <ClaimList key={asked} wanted={wanted} variables={variables} />
        </div>
      </div>
    </div>
  );
}
