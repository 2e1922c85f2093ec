import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { NotFound } from "../app/NotFound";
import { SourcesSection } from "../attribution/SourcesSection";
import { EvidenceSection } from "../evidence/EvidenceSection";
import { failureOf } from "../graphql/failure";
import { HistorySection } from "../journal/HistorySection";
import { MatchesSection } from "../matching/match/MatchesSection";
import { PublicationSection } from "../publication/PublicationSection";
import { RepliesSection } from "../reply/RepliesSection";
import { BlockersSection } from "../review/blocker/BlockersSection";
import { VerdictSection } from "../review/VerdictSection";
import { Failed, Skeleton } from "../ui/States";
import { usePage } from "../ui/usePage";
import { AppearancesSection } from "./appearance/AppearancesSection";
import { ClaimPageDocument, type ClaimPageQuery } from "./ClaimPage.generated";
import styles from "./ClaimPage.module.css";
import { ClaimHead } from "./head/ClaimHead";
import { OnThisPage } from "./outline/OnThisPage";
import { RelationsSection } from "./relation/RelationsSection";

export default function ClaimPage() {
  const { id = "" } = useParams();
  // What is written on one claim is not to turn up on the next.
  return <OneClaim key={id} id={id} />;
}

function OneClaim({ id }: { id: string }) {
  const [{ data, error }] = useQuery({ query: ClaimPageDocument, variables: { id } });
  const claim = data?.claim;
  const heading = usePage(claim?.statement);
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={12} />;
  }
  if (!claim) {
    return <NotFound what="claim" />;
  }
  return (
    <div className={styles.page}>
      <article className={styles.article}>
        <div className={styles.top}>
          <ClaimHead claim={claim} heading={heading} />
          <AppearancesSection claim={claim} />
        </div>
        <Sections claim={claim} />
      </article>
      <OnThisPage claim={claim} />
    </div>
  );
}

/** Everything about the claim, in the order in which it comes about. */
function Sections({ claim }: { claim: NonNullable<ClaimPageQuery["claim"]> }) {
  return (
    <>
      <Place name="before">
        <MatchesSection claim={claim} />
      </Place>
      <Place name="sources">
        <SourcesSection claim={claim} />
      </Place>
      <Place name="evidence">
        <EvidenceSection claim={claim} />
      </Place>
      <Place name="replies">
        <RepliesSection claim={claim} />
      </Place>
      <Place name="verdict">
        <VerdictSection claim={claim} />
      </Place>
      <Place name="blockers">
        <BlockersSection claim={claim} />
      </Place>
      <Place name="publication">
        <PublicationSection claim={claim} />
      </Place>
      <Place name="relations">
        <RelationsSection claim={claim} />
      </Place>
      <Place name="history">
        <HistorySection claim={claim} />
      </Place>
    </>
  );
}

/** Where a link of the page's list leads to. */
function Place({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div id={name} className={styles.place}>
      {children}
    </div>
  );
}
