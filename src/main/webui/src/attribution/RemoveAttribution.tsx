import { ReasonForm } from "../form/ReasonForm";
import { useAction } from "../graphql/useAction";
import { Overlay } from "../ui/Overlay";
import { RemoveAttributionDocument } from "./ChangeAttribution.generated";
import type { StandingAttributionFragment } from "./ClaimSources.generated";

interface Props {
  attribution: StandingAttributionFragment;
  onClose: () => void;
}

export function RemoveAttribution({ attribution, onClose }: Props) {
  const action = useAction(RemoveAttributionDocument, (data) => data.removeAttribution);
  return (
    <Overlay title="Remove the chain" isOpen onClose={onClose}>
      <ReasonForm
        draft={`attribution/${attribution.id}/remove`}
        action={action}
        toInput={(reason) => ({ attributionId: attribution.id, expectedVersion: attribution.version, reason })}
        verb="Remove the chain"
        onDone={onClose}
        onCancel={onClose}
      >
        <p>“{attribution.sentence}” no longer counts for this claim. The history keeps it, with your reason.</p>
      </ReasonForm>
    </Overlay>
  );
}
