import { relationWords } from "../../claim/relation/relationWords";
import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { orNull } from "../../form/values";
import type { ClaimRelationKind } from "../../graphql/schema.generated";
import { useAction } from "../../graphql/useAction";
import { ConfirmMatchDocument, type ConfirmMatchMutation } from "./ClaimMatches.generated";
import type { OtherClaim } from "./Decide";
import { TheOther } from "./TheOther";

interface Props {
  claimId: string;
  other: OtherClaim;
  onDone: () => void;
  onCancel: () => void;
}

interface Fields {
  kind: ClaimRelationKind;
  note: string;
}

const usual: Fields = { kind: "REPEATS", note: "" };
const kinds = Object.fromEntries(Object.entries(relationWords).map(([kind, [from]]) => [kind, from])) as Record<
  ClaimRelationKind,
  string
>;
const payloadOf = (data: ConfirmMatchMutation) => data.confirmMatch;

/** Two claims belong together: how, and what there is to note. */
export function ConfirmForm({ claimId, other, onDone, onCancel }: Props) {
  const form = useDeskForm<Fields>({ draft: `claim/${claimId}/match/${other.id}/same`, defaults: usual });
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(ConfirmMatchDocument, payloadOf),
    toInput: ({ kind, note }, requestId) => ({
      claimId,
      otherClaimId: other.id,
      kind,
      note: orNull(note),
      requestId,
    }),
    onDone,
  });
  return (
    <form onSubmit={submit} noValidate>
      <p>The two are related, and each stays a claim of its own.</p>
      <ChoiceInput control={form.control} name="kind" label="This claim" options={kinds} />
      <TheOther claim={other} />
      <TextInput control={form.control} name="note" label="Note" hint="For the desk" rows={2} />
      <FormFoot form={form} action="Relate them" pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
