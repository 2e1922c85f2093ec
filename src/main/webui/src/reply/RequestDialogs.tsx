import { Overlay } from "../ui/Overlay";
import { AnswerForm } from "./answer/AnswerForm";
import { answerTo } from "./answer/newAnswer";
import { LetterOverlay } from "./letter/LetterOverlay";
import { partsOf } from "./letter/partsOf";
import type { RequestWordsFragment } from "./Replies.generated";
import { AttemptForm } from "./request/AttemptForm";
import { ReviseForm } from "./request/ReviseForm";
import { WithdrawForm } from "./request/WithdrawForm";

/** What can be done with a request. */
export type Deed = "attempt" | "answer" | "letter" | "revise" | "withdraw";

export interface OpenDeed {
  deed: Deed;
  request: RequestWordsFragment;
}

/**
 * The dialog of one deed. It belongs to the page and not to the request's row: a row moves when a colleague acts, and
 * whoever is writing must not lose the form with it.
 */
export function RequestDialog({ open, onClose }: { open?: OpenDeed; onClose: () => void }) {
  if (!open) {
    return null;
  }
  const { deed, request } = open;
  if (deed === "letter") {
    return <LetterOverlay parts={partsOf(request)} onClose={onClose} />;
  }
  const { title, form: Form, wide } = dialogs[deed];
  return (
    <Overlay title={`${title}: ${request.company.name}`} isOpen wide={wide} onClose={onClose}>
      <Form request={request} onClose={onClose} />
    </Overlay>
  );
}

function AnswerToRequest({ request, onClose }: { request: RequestWordsFragment; onClose: () => void }) {
  return (
    <AnswerForm
      draft={`answer/${request.id}`}
      opening={() => answerTo(request, new Date())}
      about={{ companyId: request.company.id, responseRequestId: request.id }}
      questions={request.allegations.map(({ number, claim }) => ({ number, ...claim }))}
      onClose={onClose}
    />
  );
}

const dialogs = {
  attempt: { title: "Log an attempt", form: AttemptForm, wide: false },
  answer: { title: "Record the answer", form: AnswerToRequest, wide: true },
  revise: { title: "Revise the request", form: ReviseForm, wide: false },
  withdraw: { title: "Withdraw the request", form: WithdrawForm, wide: false },
};
