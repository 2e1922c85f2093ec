import { useState } from "react";
import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { type MatchWordsFragment, RevokeMatchDocument, type RevokeMatchMutation } from "./ClaimMatches.generated";

const payloadOf = (data: RevokeMatchMutation) => data.revokeMatch;

/** Takes a decision back, with a reason. */
export function Undo({ match, statement }: { match: MatchWordsFragment; statement: string }) {
  const [isAsking, setAsking] = useState(false);
  const action = useAction(RevokeMatchDocument, payloadOf);
  const close = () => setAsking(false);
  return (
    <>
      <Button look="quiet" aria-label={`Undo what was decided about: ${statement}`} onPress={() => setAsking(true)}>
        Undo
      </Button>
      <Overlay title="Undo the decision" isOpen={isAsking} onClose={close}>
        <ReasonForm
          draft={`match/${match.id}/undo`}
          action={action}
          toInput={(reason) => ({ matchId: match.id, expectedVersion: match.version, reason })}
          onDone={close}
          onCancel={close}
          verb="Undo it"
        >
          <p>
            {match.kind
              ? "The relation that it made goes with it, and the claim is shown again among those that may be the same."
              : "The claim is shown again among those that may be the same."}
          </p>
        </ReasonForm>
      </Overlay>
    </>
  );
}
