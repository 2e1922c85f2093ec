import { useEffect, useRef } from "react";
import { useClient } from "urql";
import { useConflict } from "../form/useConflict";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { useAction } from "../graphql/useAction";
import { EvidenceNowDocument, ReviseEvidenceDocument } from "./ChangeEvidence.generated";
import type { EvidenceItemFragment } from "./ClaimEvidence.generated";
import { asText, cuts, fieldLabels, fromText } from "./conflict";
import { EvidenceForm, useMoreOpen } from "./EvidenceForm";
import { type EvidenceFields, evidenceFields, evidenceInput } from "./fields";
import type { Hold } from "./useHeld";

interface Props {
  item: EvidenceItemFragment;
  hold: Hold;
  takesFocus: boolean;
  onClose: () => void;
}

export function draftOfEvidence(id: string): string {
  return `evidence/${id}`;
}

export function RevisedEvidence({ item, hold, takesFocus, onClose }: Props) {
  const client = useClient();
  useHold(item, hold);
  const form = useDeskForm<EvidenceFields>({ draft: draftOfEvidence(item.id), defaults: evidenceFields(item) });
  const more = useMoreOpen();
  const action = useAction(ReviseEvidenceDocument, (data) => data.reviseEvidence);
  const readAnew = async () => {
    const { data } = await client
      .query(EvidenceNowDocument, { id: item.id }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.node && "title" in data.node ? evidenceFields(data.node) : undefined;
  };
  const conflict = useConflict({ form, labels: fieldLabels, readAnew, asText, fromText, cuts });
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values) => ({ evidenceId: item.id, expectedVersion: values.version, ...evidenceInput(values, item) }),
    onRefused: (errors) => {
      more.before(errors);
      return conflict.onRefused(errors);
    },
    onDone: onClose,
  });
  return (
    <>
      <EvidenceForm
        form={form}
        title="Change the evidence"
        action="Save evidence"
        submit={submit}
        pending={pending}
        failure={failure}
        more={more}
        takesFocus={takesFocus}
        onCancel={onClose}
      />
      {conflict.dialog}
    </>
  );
}

function useHold({ id, stance }: EvidenceItemFragment, hold: Hold) {
  const opened = useRef(stance);
  useEffect(() => {
    hold(id, opened.current);
    return () => hold(id, undefined);
  }, [id, hold]);
}
