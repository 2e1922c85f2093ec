import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { orNull } from "../../form/values";
import { useAction } from "../../graphql/useAction";
import { ClaimInput } from "../ClaimBox";
import type { Picked } from "../PickBox";
import { RelateClaimsDocument } from "./ClaimRelations.generated";
import { relationField, relationOf, type Way, ways } from "./relationWords";

interface Props {
  claimId: string;
  onDone: () => void;
  onCancel: () => void;
}

interface Fields {
  way: Way;
  other: Picked | null;
  note: string;
}

const nothing: Fields = { way: "SAME_PATTERN_AS", other: null, note: "" };

/** How this claim hangs together with another: "this claim … that one". */
export function RelateForm({ claimId, onDone, onCancel }: Props) {
  const form = useDeskForm<Fields>({ draft: `claim/${claimId}/relation`, defaults: nothing });
  const { control } = form;
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(RelateClaimsDocument, (data) => data.relateClaims),
    toInput: ({ way, other, note }, requestId) => ({
      ...relationOf(way, claimId, other?.id ?? ""),
      note: orNull(note),
      requestId,
    }),
    fieldOf: relationField,
    onDone,
  });
  return (
    <form onSubmit={submit} noValidate>
      <ChoiceInput control={control} name="way" label="This claim" options={ways} />
      <ClaimInput control={control} name="other" label="Which claim" isRequired except={claimId} />
      <TextInput control={control} name="note" label="Note" hint="For the desk" rows={2} />
      <FormFoot form={form} action="Relate them" pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
