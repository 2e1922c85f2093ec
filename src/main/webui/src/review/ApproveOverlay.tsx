import { useState } from "react";
import { useAction } from "../graphql/useAction";
import { Button } from "../ui/Button";
import { Note } from "../ui/States";
import { ApprovalContent } from "./ApprovalContent";
import type { ApprovalContentFragment } from "./ApprovalContent.generated";
import { ApproveVerdictDocument } from "./CheckSteps.generated";
import { Refusal } from "./Refusal";
import { ReviewOverlay } from "./ReviewOverlay";
import styles from "./review.module.css";
import { useStep } from "./useStep";

interface Props {
  claimId: string;
  onClose: () => void;
  onDone: () => void;
}

/** The second pair of eyes: sees all that is approved, then signs. */
export function ApproveOverlay({ claimId, onClose, onDone }: Props) {
  return (
    <ReviewOverlay claimId={claimId} title="Approve this verdict" onClose={onClose}>
      {(claim, readAgain) => <Signing claim={claim} onClose={onClose} onDone={onDone} onRefused={readAgain} />}
    </ReviewOverlay>
  );
}

interface SigningProps {
  claim: ApprovalContentFragment;
  onClose: () => void;
  onDone: () => void;
  onRefused: () => void;
}

function Signing({ claim, onClose, onDone, onRefused }: SigningProps) {
  // What is signed is what was read: a change by a colleague does not slip in under the editor's eyes.
  const [read, setRead] = useState(claim);
  const step = useStep(
    useAction(ApproveVerdictDocument, (data) => data.approveVerdict),
    onDone,
  );
  const moved = read.contentVersion !== claim.contentVersion || read.check?.version !== claim.check?.version;
  const waits = claim.verificationStatus === "AWAITING_APPROVAL";
  const approve = async () => {
    const outcome = await step.take({
      claimId: read.id,
      expectedVersion: read.check?.version ?? 0,
      expectedContentVersion: read.contentVersion,
    });
    if (outcome.kind === "refused") {
      onRefused();
    }
  };
  return (
    <>
      {moved && (
        <Note>
          This was changed while you read.{" "}
          {waits ? "Read it again before you approve." : "No proposal on the present content waits any more."}{" "}
          <Button onPress={() => setRead(claim)}>Show it as it is now</Button>
        </Note>
      )}
      <ApprovalContent claim={read} />
      <Refusal>{step.refusal}</Refusal>
      <div className={styles.buttons}>
        <Button look="main" isPending={step.pending} onPress={() => void approve()}>
          Approve
        </Button>
        <Button onPress={onClose}>Not now</Button>
      </div>
    </>
  );
}
