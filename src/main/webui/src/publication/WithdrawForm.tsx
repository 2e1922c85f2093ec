import { ReasonForm } from "../form/ReasonForm";
import { useAction } from "../graphql/useAction";
import type { ClaimPublicationsFragment } from "./ClaimPublications.generated";
import { WithdrawPublicationDocument } from "./PublicationSteps.generated";
import styles from "./publication.module.css";
import { newestVersion } from "./publishing";

/** Readers keep the address and the reason; the lists leave the claim out. */
export function WithdrawForm({ claim, onDone }: { claim: ClaimPublicationsFragment; onDone: () => void }) {
  const action = useAction(WithdrawPublicationDocument, (data) => data.withdrawPublication);
  return (
    <div className={styles.form}>
      <ReasonForm
        draft={`withdraw/${claim.id}`}
        action={action}
        toInput={(notice) => ({
          claimId: claim.id,
          expectedVersion: newestVersion(claim.publications),
          notice,
        })}
        onDone={onDone}
        onCancel={onDone}
        verb="Withdraw"
        label="Notice to readers"
      >
        <p className="quiet">
          Whoever has the link reads this notice in place of the claim. You can publish the claim again later.
        </p>
      </ReasonForm>
    </div>
  );
}
