import { ReasonForm } from "../form/ReasonForm";
import { useAction } from "../graphql/useAction";
import { ReopenClaimDocument } from "./CheckSteps.generated";
import type { ClaimStepsFragment } from "./ClaimSteps.generated";
import styles from "./review.module.css";

/** Begins the next check of a claim whose last one is approved. */
export function ReopenForm({ claim, onDone }: { claim: ClaimStepsFragment; onDone: () => void }) {
  const action = useAction(ReopenClaimDocument, (data) => data.reopenClaim);
  return (
    <div className={styles.form}>
      <ReasonForm
        draft={`reopen/${claim.id}`}
        action={action}
        toInput={(reason) => ({ claimId: claim.id, expectedVersion: claim.check?.version ?? 0, reason })}
        onDone={onDone}
        onCancel={onDone}
        verb="Reopen"
        label="Why it is opened again"
      >
        <p className="quiet">
          The last check stays on record, and what readers see stays as it is until you publish anew or withdraw.
        </p>
      </ReasonForm>
    </div>
  );
}
