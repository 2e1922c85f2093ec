import { useMemo, useRef } from "react";
import { Link, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { Paged } from "../ui/Paged";
import { Empty } from "../ui/States";
import { usePage } from "../ui/usePage";
import { ClaimInList } from "./list/ClaimInList";
import { FilterChips } from "./list/FilterChips";
import { FilterForm } from "./list/FilterForm";
import { addressOf, filterOf, isNarrowed, orderOf, type Wanted, wantedFrom } from "./list/filters";
import { PublishedClaimCountDocument, PublishedClaimsDocument } from "./list/PublishedClaims.generated";
import styles from "./PublishedClaimsPage.module.css";

/** What readers come for first: everything that was published, and what to look for in it. */
export function PublishedClaimsPage() {
  const heading = usePage("Published claims");
  const [address, setAddress] = useSearchParams();
  const asked = address.toString();
  const wanted = useMemo(() => wantedFrom(new URLSearchParams(asked)), [asked]);
  const count = useRef<HTMLParagraphElement>(null);
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        Published claims
      </h1>
      <FilterForm wanted={wanted} onAsk={(next) => setAddress(addressOf(next))} />
      <FilterChips wanted={wanted} onRemoved={() => count.current?.focus()} />
      <p ref={count} tabIndex={-1} role="status" className={styles.count}>
        <Count wanted={wanted} />
      </p>
      <Claims key={asked} wanted={wanted} />
    </div>
  );
}

function Count({ wanted }: { wanted: Wanted }) {
  const [{ data }] = useQuery({
    query: PublishedClaimCountDocument,
    variables: { filter: filterOf(wanted) },
    requestPolicy: "cache-and-network",
  });
  const count = data?.publishedClaims.totalCount;
  return count === undefined ? null : `${count} published ${count === 1 ? "claim" : "claims"}`;
}

function Claims({ wanted }: { wanted: Wanted }) {
  const variables = useMemo(() => ({ filter: filterOf(wanted), orderBy: orderOf(wanted) }), [wanted]);
  return (
    <Paged
      query={PublishedClaimsDocument}
      variables={variables}
      read={(data) => data.publishedClaims}
      requestPolicy="cache-and-network"
      empty={<Nothing isNarrowed={isNarrowed(wanted)} />}
    >
      {(claims) => (
        <ul>
          {claims.map((claim) => (
            <ClaimInList key={claim.id} claim={claim} />
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
