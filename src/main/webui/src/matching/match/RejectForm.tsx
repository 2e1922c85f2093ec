import { FormFoot } from "../../form/FormFoot";
import { TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { orNull } from "../../form/values";
import { useAction } from "../../graphql/useAction";
import { RejectMatchDocument, type RejectMatchMutation } from "./ClaimMatches.generated";
import type { OtherClaim } from "./Decide";
import { TheOther } from "./TheOther";

interface Props {
  claimId: string;
  other: OtherClaim;
  onDone: () => void;
  onCancel: () => void;
}

const nothing = { reason: "" };
const payloadOf = (data: RejectMatchMutation) => data.rejectMatch;

/** Two claims only look alike. */
export function RejectForm({ claimId, other, onDone, onCancel }: Props) {
  const form = useDeskForm({ draft: `claim/${claimId}/match/${other.id}/other`, defaults: nothing });
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(RejectMatchDocument, payloadOf),
    toInput: ({ reason }, requestId) => ({ claimId, otherClaimId: other.id, reason: orNull(reason), requestId }),
    onDone,
  });
  return (
    <form onSubmit={submit} noValidate>
      <TheOther claim={other} />
      <p>Neither of the two is shown for the other again.</p>
      <TextInput
        control={form.control}
        name="reason"
        label="Why"
        hint="Where it is not plain to see"
        rows={2}
        autoFocus
      />
      <FormFoot form={form} action="They are not the same" pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
