import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { useAction } from "../graphql/useAction";
import { AddEvidenceDocument } from "./ChangeEvidence.generated";
import { EvidenceForm, useMoreOpen } from "./EvidenceForm";
import { evidenceInput, noEvidence } from "./fields";

interface Props {
  claimId: string;
  takesFocus: boolean;
  onClose: () => void;
}

export function draftOfNewEvidence(claimId: string): string {
  return `evidence/new/${claimId}`;
}

export function NewEvidence({ claimId, takesFocus, onClose }: Props) {
  const form = useDeskForm({ draft: draftOfNewEvidence(claimId), defaults: noEvidence });
  const more = useMoreOpen();
  const action = useAction(AddEvidenceDocument, (data) => data.addEvidence);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => ({ claimId, requestId, ...evidenceInput(values) }),
    onRefused: (errors) => {
      more.before(errors);
      return false;
    },
    onDone: onClose,
  });
  return (
    <EvidenceForm
      form={form}
      title="New evidence"
      action="Add evidence"
      submit={submit}
      pending={pending}
      failure={failure}
      more={more}
      takesFocus={takesFocus}
      onCancel={onClose}
    />
  );
}
