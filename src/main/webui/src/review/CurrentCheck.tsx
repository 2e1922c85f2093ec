import { momentInWords } from "../words/dates";
import type { CheckPartsFragment, ClaimStepsFragment } from "./ClaimSteps.generated";
import { Finding } from "./Finding";
import styles from "./review.module.css";

/** What the newest check says, and whether that is still about the claim as it reads now. */
export function CurrentCheck({ claim }: { claim: ClaimStepsFragment }) {
  const { check, contentVersion, verificationStatus } = claim;
  if (!check) {
    return <p className="quiet">Nobody has begun to check this claim.</p>;
  }
  const { proposal, approval, state } = check;
  return (
    <>
      {check.reopenedBecause && (
        <p className={styles.said}>
          Opened again on {momentInWords(check.recordedAt)}: <span dir="auto">{check.reopenedBecause}</span>
        </p>
      )}
      {!proposal && <p className="quiet">No verdict is proposed yet.</p>}
      {proposal && (
        <>
          <p className={styles.said}>
            {state === "RETURNED" ? "Was proposed" : "Proposed"} by {proposal.by.name}, {momentInWords(proposal.at)}
            {approval && `; approved by ${approval.by.name}, ${momentInWords(approval.at)}`}
          </p>
          <Finding proposal={proposal} checkedAt={approval?.at} large={verificationStatus === "VERIFIED"} />
          {proposal.contentVersion !== contentVersion && state !== "RETURNED" && <Moved check={check} />}
        </>
      )}
    </>
  );
}

function Moved({ check }: { check: CheckPartsFragment }) {
  const what = check.state === "APPROVED" ? "approved" : "proposed";
  return (
    <p className={styles.moved}>
      The claim was changed after this was {what}: it is about an earlier content. Propose the verdict anew, on the
      claim as it reads now.
    </p>
  );
}
