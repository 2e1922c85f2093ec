import { useState } from "react";
import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import type { ClaimHeadFragment } from "./ClaimHead.generated";
import { DiscardClaimDocument, RestoreClaimDocument } from "./Discarding.generated";

/** One button for both, so that the focus has where to come back to. */
export function DiscardOrRestore({ claim }: { claim: ClaimHeadFragment }) {
  const [isAsking, setAsking] = useState(false);
  const discard = useAction(DiscardClaimDocument, (data) => data.discardClaim);
  const restore = useAction(RestoreClaimDocument, (data) => data.restoreClaim);
  const isDiscarded = claim.discardedAt != null;
  const close = () => setAsking(false);
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {isDiscarded ? "Restore the claim" : "Discard the claim"}
      </Button>
      <Overlay title={isDiscarded ? "Restore this claim" : "Discard this claim"} isOpen={isAsking} onClose={close}>
        <ReasonForm
          draft={`claim/${claim.id}/${isDiscarded ? "restore" : "discard"}`}
          action={isDiscarded ? restore : discard}
          toInput={(reason) => ({ claimId: claim.id, expectedVersion: claim.version, reason })}
          onDone={close}
          onCancel={close}
          verb={isDiscarded ? "Restore" : "Discard"}
        >
          <p>
            {isDiscarded
              ? "It comes back to the desk as it was. Dismissals of its passages are taken back."
              : "It leaves all lists and its articles. It keeps its history and can be restored."}
          </p>
        </ReasonForm>
      </Overlay>
    </>
  );
}
