import { FormFoot } from "../../form/FormFoot";
import { TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { momentsInSentence } from "../../words/momentsInSentence";
import styles from "./blocker.module.css";
import type { ClaimBlockersFragment } from "./ClaimBlockers.generated";
import type { Blocker } from "./points";
import { WaiveBlockerDocument } from "./Waivers.generated";

interface Props {
  claim: ClaimBlockersFragment;
  blocker: Blocker;
  onDone: () => void;
}

const defaults = { reason: "" };

export function waiverDraft(claim: { id: string }, { code, company }: Pick<Blocker, "code" | "company">): string {
  return `waive/${claim.id}/${code}/${company?.id ?? ""}`;
}

/** An editor's signed reason why this does not hold the claim back. */
export function WaiveForm({ claim, blocker, onDone }: Props) {
  const form = useDeskForm({ draft: waiverDraft(claim, blocker), defaults });
  const action = useAction(WaiveBlockerDocument, (data) => data.waiveBlocker);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: ({ reason }, requestId) => ({
      claimId: claim.id,
      code: blocker.code,
      companyId: blocker.company?.id,
      expectedContentVersion: claim.contentVersion,
      reason,
      requestId,
    }),
    onDone,
  });
  return (
    <form onSubmit={submit} className={styles.form} aria-label={`Waive: ${momentsInSentence(blocker.message)}`}>
      <TextInput
        control={form.control}
        name="reason"
        label="Why the claim may be published all the same"
        hint="It stays at the desk, with your name, and holds for the claim as it reads now."
        rows={2}
        isRequired
        autoFocus
      />
      <FormFoot form={form} action="Waive" pending={pending} failure={failure} onCancel={onDone} />
    </form>
  );
}
