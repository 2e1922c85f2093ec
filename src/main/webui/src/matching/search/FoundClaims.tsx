import { Link } from "react-router";
import { MarkedText } from "../../ui/MarkedText";
import { RatingMark } from "../../ui/RatingMark";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { PublicationMark, StatusMark } from "../../ui/StatusMark";
import { otherFragments, statementParts } from "../../words/fragments";
import { fragmentField } from "../../words/labels";
import type { DeskSearchQuery, SearchedClaimFragment } from "./Search.generated";
import styles from "./search.module.css";

type Claims = DeskSearchQuery["search"]["claims"];
type Hit = Claims["hits"][number];

interface Props {
  claims: Claims;
  most: number;
  onMore: () => void;
}

/** The claims, what fits best first. */
export function FoundClaims({ claims: { hits, total }, most, onMore }: Props) {
  const isMoreThere = hits.length < Math.min(total, most);
  return (
    <Section title="Claims">
      {hits.length === 0 && <Empty>No claim fits with these filters.</Empty>}
      <ul>
        {hits.map((hit) => (
          <FoundClaim key={hit.claim.id} hit={hit} />
        ))}
      </ul>
      {isMoreThere && (
        <button type="button" className={styles.more} onClick={onMore}>
          Show more
        </button>
      )}
      {!isMoreThere && total > hits.length && (
        <p className="quiet">These are the best {hits.length}. Other words, or a filter, bring up the others.</p>
      )}
    </Section>
  );
}

function FoundClaim({ hit: { claim, fragments } }: { hit: Hit }) {
  const names = claim.parties.map(({ party }) => party.name).join(", ");
  return (
    <li className={styles.row}>
      <p className={styles.statement}>
        <Link to={`/desk/claims/${claim.id}`}>
          <MarkedText parts={statementParts(claim.statement, fragments)} language={claim.language} />
        </Link>
      </p>
      <p className={styles.marks}>
        <Standing claim={claim} />
        <PublicationMark status={claim.publicationStatus} />
        {names && (
          <span className="quiet" dir="auto">
            {names}
          </span>
        )}
      </p>
      {otherFragments(claim.statement, fragments).map(({ field, parts }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one field can be found twice
        <p key={place} className={styles.elsewhere}>
          {fragmentField[field]}: <MarkedText parts={parts} language={claim.language} />
        </p>
      ))}
    </li>
  );
}

/** Only what somebody approved is a finding. */
function Standing({ claim: { check, verificationStatus } }: { claim: SearchedClaimFragment }) {
  if (verificationStatus !== "VERIFIED" || !check?.proposal || !check.approval) {
    return <StatusMark status={verificationStatus} />;
  }
  const { rating } = check.proposal;
  return <RatingMark label={rating?.label} value={rating?.value} checkedAt={check.approval.at} />;
}
