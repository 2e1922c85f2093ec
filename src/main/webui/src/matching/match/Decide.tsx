import { useState } from "react";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { ConfirmForm } from "./ConfirmForm";
import styles from "./match.module.css";
import { RejectForm } from "./RejectForm";

export interface OtherClaim {
  id: string;
  statement: string;
  language: string;
}

interface Props {
  claimId: string;
  other: OtherClaim;
}

/** The two things that can be said of a claim that looks like this one. */
export function Decide({ claimId, other }: Props) {
  const [saying, setSaying] = useState<"same" | "other">();
  const stop = () => setSaying(undefined);
  return (
    <div className={styles.buttons}>
      <Button onPress={() => setSaying("same")} aria-label={`Same claim: ${other.statement}`}>
        Same claim
      </Button>
      <Button onPress={() => setSaying("other")} aria-label={`Not the same: ${other.statement}`}>
        Not the same
      </Button>
      <Overlay title="The same claim" isOpen={saying === "same"} onClose={stop}>
        <ConfirmForm claimId={claimId} other={other} onDone={stop} onCancel={stop} />
      </Overlay>
      <Overlay title="Not the same claim" isOpen={saying === "other"} onClose={stop}>
        <RejectForm claimId={claimId} other={other} onDone={stop} onCancel={stop} />
      </Overlay>
    </div>
  );
}
