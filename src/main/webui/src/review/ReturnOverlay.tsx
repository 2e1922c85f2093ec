import { ReturnForm } from "./ReturnForm";
import { ReviewOverlay } from "./ReviewOverlay";

interface Props {
  claimId: string;
  onClose: () => void;
  onDone: () => void;
}

export function ReturnOverlay({ claimId, onClose, onDone }: Props) {
  return (
    <ReviewOverlay claimId={claimId} title="Return this to the checker" onClose={onClose}>
      {(claim) => <ReturnForm claim={claim} onDone={onDone} onCancel={onClose} />}
    </ReviewOverlay>
  );
}
