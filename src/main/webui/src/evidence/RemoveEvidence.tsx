import { ReasonForm } from "../form/ReasonForm";
import { useAction } from "../graphql/useAction";
import { Overlay } from "../ui/Overlay";
import { RemoveEvidenceDocument } from "./ChangeEvidence.generated";
import type { EvidenceItemFragment } from "./ClaimEvidence.generated";

interface Props {
  item: EvidenceItemFragment;
  onClose: () => void;
}

export function RemoveEvidence({ item, onClose }: Props) {
  const action = useAction(RemoveEvidenceDocument, (data) => data.removeEvidence);
  return (
    <Overlay title="Remove the evidence" isOpen onClose={onClose}>
      <ReasonForm
        draft={`evidence/${item.id}/remove`}
        action={action}
        toInput={(reason) => ({ evidenceId: item.id, expectedVersion: item.version, reason })}
        verb="Remove the evidence"
        onDone={onClose}
        onCancel={onClose}
      >
        <p>“{item.title}” no longer bears on this claim. The history keeps it, with your reason.</p>
      </ReasonForm>
    </Overlay>
  );
}
