import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import type { WaiverPartsFragment } from "./ClaimBlockers.generated";
import { RevokeWaiverDocument } from "./Waivers.generated";

export function RevokeForm({ waiver, onDone }: { waiver: WaiverPartsFragment; onDone: () => void }) {
  const action = useAction(RevokeWaiverDocument, (data) => data.revokeWaiver);
  return (
    <ReasonForm
      draft={`revoke/${waiver.id}`}
      action={action}
      toInput={(reason) => ({ waiverId: waiver.id, expectedVersion: waiver.version, reason })}
      onDone={onDone}
      onCancel={onDone}
      verb="Revoke"
      label="Why it is revoked"
    />
  );
}
