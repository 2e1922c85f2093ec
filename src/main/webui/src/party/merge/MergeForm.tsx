import { FormFoot } from "../../form/FormFoot";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import type { PartyWordsFragment } from "../Party.generated";
import { PartyInput, type PickedParty } from "../PartyInput";
import { MergePartyRecordsDocument, type MergePartyRecordsMutation } from "./Merge.generated";

interface MergeFields {
  survivor: PickedParty | null;
}

const nobody: MergeFields = { survivor: null };
const payloadOf = (data: MergePartyRecordsMutation) => data.mergeParties;

/** Two records of one party become one. */
export function MergeForm({ party, onClose }: { party: PartyWordsFragment; onClose: () => void }) {
  const form = useDeskForm<MergeFields>({ draft: `party/${party.id}/merge`, defaults: nobody });
  const action = useAction(MergePartyRecordsDocument, payloadOf);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: ({ survivor }: MergeFields) => ({
      duplicateId: party.id,
      survivorId: survivor?.id ?? "",
      expectedVersion: party.version,
    }),
    fieldOf: (path) => (path === "survivorId" || path === "duplicateId" ? "survivor" : path),
    onDone: onClose,
  });
  return (
    <form onSubmit={submit} noValidate>
      <p>
        From then on this record of {party.name} stands for the one that you choose: what it claimed, what is claimed
        about it and how it answered count as the other's, and searches find the other alone. Nothing is lost, links to
        this record go on working, and the two can be taken apart again.
      </p>
      <PartyInput
        control={form.control}
        name="survivor"
        label="The record that stays"
        mayRecord={false}
        isRequired
        missing="Choose the record that stays."
      />
      <FormFoot form={form} action="Merge into it" pending={pending} failure={failure} onCancel={onClose} />
    </form>
  );
}
