import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import type { ResponseWordsFragment } from "../Replies.generated";
import { RetractCompanyResponseDocument, type RetractCompanyResponseMutation } from "./Answer.generated";

const payloadOf = (data: RetractCompanyResponseMutation) => data.retractCompanyResponse;

/** A response that was recorded wrongly is struck, never changed. */
export function RetractForm({ response, onClose }: { response: ResponseWordsFragment; onClose: () => void }) {
  const action = useAction(RetractCompanyResponseDocument, payloadOf);
  return (
    <ReasonForm
      draft={`response/${response.id}/retract`}
      action={action}
      verb="Retract the answer"
      toInput={(reason) => ({ companyResponseId: response.id, expectedVersion: response.version, reason })}
      onDone={onClose}
      onCancel={onClose}
    >
      <p>
        For an answer that was recorded wrongly. It no longer counts, and stays on record with your reason. What the
        party says now is a new answer.
      </p>
    </ReasonForm>
  );
}
