import { useNavigate } from "react-router";
import { FormFoot } from "../form/FormFoot";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { useAction } from "../graphql/useAction";
import { RecordPartyWordsDocument, type RecordPartyWordsMutation } from "./Party.generated";
import { PartyInputs } from "./PartyInputs";
import { noParty, partyField, partyInput } from "./partyFields";

const payloadOf = (data: RecordPartyWordsMutation) => data.recordParty;

/** Records a party, and goes to its page. */
export function NewParty({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const form = useDeskForm({ draft: "party/new", defaults: noParty });
  const action = useAction(RecordPartyWordsDocument, payloadOf);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => ({ ...partyInput(values), requestId }),
    fieldOf: partyField,
    onDone: ({ party }) => party && navigate(`/desk/parties/${party.id}`),
  });
  return (
    <form onSubmit={submit} noValidate>
      <PartyInputs control={form.control} />
      <FormFoot form={form} action="Record the party" pending={pending} failure={failure} onCancel={onClose} />
    </form>
  );
}
