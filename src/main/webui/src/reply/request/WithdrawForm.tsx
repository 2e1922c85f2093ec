import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import type { RequestWordsFragment } from "../Replies.generated";
import { WithdrawResponseRequestDocument, type WithdrawResponseRequestMutation } from "./Request.generated";

const payloadOf = (data: WithdrawResponseRequestMutation) => data.withdrawResponseRequest;

/** Takes a request back: it then counts as never sent. */
export function WithdrawForm({ request, onClose }: { request: RequestWordsFragment; onClose: () => void }) {
  const action = useAction(WithdrawResponseRequestDocument, payloadOf);
  return (
    <ReasonForm
      draft={`request/${request.id}/withdraw`}
      action={action}
      verb="Withdraw the request"
      toInput={(reason) => ({ responseRequestId: request.id, expectedVersion: request.version, reason })}
      onDone={onClose}
      onCancel={onClose}
    >
      <p>{request.company.name} then counts as not asked by this request. It stays on record, with your reason.</p>
    </ReasonForm>
  );
}
