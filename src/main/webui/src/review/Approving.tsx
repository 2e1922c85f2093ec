import { useId, useState } from "react";
import { Button } from "../ui/Button";
import { useKeys } from "../ui/useKeys";
import { ApproveOverlay } from "./ApproveOverlay";
import type { ClaimStepsFragment } from "./ClaimSteps.generated";
import type { Steps } from "./nextSteps";
import { ReturnOverlay } from "./ReturnOverlay";
import styles from "./review.module.css";

interface Props {
  claim: ClaimStepsFragment;
  steps: Steps;
  /** The proposal is dealt with, and the buttons are gone. */
  onDone: () => void;
}

/** What an editor does with a proposal, one key away each. */
export function Approving({ claim, steps, onDone }: Props) {
  const [doing, setDoing] = useState<"approve" | "return">();
  const why = useId();
  const barred = steps.approve?.barred;
  const close = () => setDoing(undefined);
  const done = () => {
    close();
    onDone();
  };
  useKeys({ a: () => setDoing("approve") }, Boolean(steps.approve && !barred));
  useKeys({ x: () => setDoing("return") }, Boolean(steps.return));
  return (
    <>
      {steps.return && (
        <div className={styles.buttons}>
          {steps.approve && (
            <Button
              look="main"
              shortcut="a"
              isDisabled={barred !== undefined}
              aria-describedby={barred && why}
              onPress={() => setDoing("approve")}
            >
              Approve…
            </Button>
          )}
          <Button shortcut="x" onPress={() => setDoing("return")}>
            Return…
          </Button>
          {barred && (
            <p id={why} className={styles.barred}>
              {barred}
            </p>
          )}
        </div>
      )}
      {doing === "approve" && <ApproveOverlay claimId={claim.id} onClose={close} onDone={done} />}
      {doing === "return" && <ReturnOverlay claimId={claim.id} onClose={close} onDone={done} />}
    </>
  );
}
