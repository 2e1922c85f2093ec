import { useState } from "react";
import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { DiscardClaimSetDocument, type DiscardClaimSetMutation, type SetLineFragment } from "./Sets.generated";

const payloadOf = (data: DiscardClaimSetMutation) => data.discardClaimSet;

export function DiscardSet({ set }: { set: SetLineFragment }) {
  const [isAsking, setAsking] = useState(false);
  const action = useAction(DiscardClaimSetDocument, payloadOf);
  const close = () => setAsking(false);
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        Discard…
      </Button>
      <Overlay title="Discard this claim set" isOpen={isAsking} onClose={close}>
        <ReasonForm
          draft={`claimSet/${set.id}/discard`}
          action={action}
          toInput={(reason) => ({ claimSetId: set.id, expectedVersion: set.version, reason })}
          onDone={close}
          onCancel={close}
          verb="Discard the set"
        >
          <p>
            It leaves all lists for good. Its exports stay, for the desk alone; readers lose the set, its feed and its
            files.
          </p>
        </ReasonForm>
      </Overlay>
    </>
  );
}
