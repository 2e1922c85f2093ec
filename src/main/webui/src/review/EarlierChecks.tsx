import { dayInWords, momentInWords } from "../words/dates";
import type { CheckPartsFragment } from "./ClaimSteps.generated";
import { Finding } from "./Finding";
import styles from "./review.module.css";

/** What was found before the claim was opened again, or changed: it stays, with the label it was given. */
export function EarlierChecks({ checks }: { checks: readonly CheckPartsFragment[] }) {
  if (checks.length === 0) {
    return null;
  }
  return (
    <details className={styles.earlier}>
      <summary>{checks.length === 1 ? "1 earlier check" : `${checks.length} earlier checks`}</summary>
      <ol>
        {checks.map((check) => (
          <li key={check.id} className={styles.earlierCheck}>
            <p className={styles.said}>
              Check {check.number}, begun {dayInWords(check.recordedAt)}
              {check.reopenedBecause && (
                <>
                  {" "}
                  because: <span dir="auto">{check.reopenedBecause}</span>
                </>
              )}
              {check.proposal && `; proposed by ${check.proposal.by.name}, ${momentInWords(check.proposal.at)}`}
              {check.approval && `; approved by ${check.approval.by.name}, ${momentInWords(check.approval.at)}`}
            </p>
            {check.proposal && <Finding proposal={check.proposal} checkedAt={check.approval?.at} />}
          </li>
        ))}
      </ol>
    </details>
  );
}
