import { Link } from "react-router";
import { relationWords } from "../../claim/relation/relationWords";
import { RatingMark } from "../../ui/RatingMark";
import { StatusMark } from "../../ui/StatusMark";
import { momentInWords } from "../../words/dates";
import type { ClaimMatchesFragment, MatchWordsFragment } from "./ClaimMatches.generated";
import styles from "./match.module.css";
import { otherOf } from "./otherOf";
import { TakeOver } from "./TakeOver";
import { Undo } from "./Undo";

/** What was said of claims that look like this one, by whom and when. */
export function Decided({ claim }: { claim: ClaimMatchesFragment }) {
  return (
    <ul className={styles.decided} aria-label="Decided">
      {claim.matches.nodes.map((match) => (
        <li key={match.id} className={styles.match} data-decision={match.decision}>
          <Match claim={claim} match={match} />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  claim: ClaimMatchesFragment;
  match: MatchWordsFragment;
}

function Match({ claim, match }: Props) {
  const other = otherOf(claim.id, match);
  const isOpen = match.decision !== "REVOKED" && claim.discardedAt == null;
  return (
    <>
      <p className={styles.words}>
        <strong>{decisionInWords(claim.id, match)}</strong>{" "}
        <Link to={`/desk/claims/${other.id}`} lang={other.language} dir="auto" className={styles.statement}>
          {other.statement}
        </Link>{" "}
        <Ended claim={other} />
      </p>
      <p className={styles.who}>
        {match.decision === "REJECTED" ? "Rejected" : "Confirmed"} by {match.decidedBy.name},{" "}
        {momentInWords(match.decidedAt)}
        {match.reason && (
          <>
            : <span dir="auto">{match.reason}</span>
          </>
        )}
      </p>
      {match.revokedAt && (
        <p className={styles.who}>
          Taken back by {match.revokedBy?.name}, {momentInWords(match.revokedAt)}
          {match.revokedBecause && (
            <>
              : <span dir="auto">{match.revokedBecause}</span>
            </>
          )}
        </p>
      )}
      {isOpen && (
        <div className={styles.buttons}>
          {match.decision === "CONFIRMED" && <TakeOver claim={claim} from={other} />}
          <Undo match={match} statement={other.statement} />
        </div>
      )}
    </>
  );
}

function decisionInWords(claimId: string, { decision, kind, claim }: MatchWordsFragment): string {
  if (decision === "REVOKED") {
    return "No longer decided:";
  }
  return kind ? relationWords[kind][claim.id === claimId ? 0 : 1] : "Not the same:";
}

/** How far the desk is with the other claim, or how it ended. */
function Ended({ claim: { check, verificationStatus, discardedAt } }: { claim: MatchWordsFragment["claim"] }) {
  if (discardedAt) {
    return <span className="quiet">discarded</span>;
  }
  if (verificationStatus === "VERIFIED" && check?.proposal && check.approval) {
    const { rating } = check.proposal;
    return <RatingMark label={rating?.label} value={rating?.value} checkedAt={check.approval.at} />;
  }
  return <StatusMark status={verificationStatus} />;
}
