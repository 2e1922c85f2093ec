import { useState } from "react";
import { useAction } from "../graphql/useAction";
import { Refusal } from "../review/Refusal";
import { useStep } from "../review/useStep";
import type { Member } from "../session/member";
import { Button } from "../ui/Button";
import { barredFromConfirming } from "./erasure";
import styles from "./publication.module.css";
import { ConfirmRedactionDocument, type RedactionAskedFragment } from "./Redactions.generated";

interface Props {
  redaction: RedactionAskedFragment;
  member: Member;
  onDone: () => void;
}

/** It cannot be undone, so it takes two presses. */
export function ConfirmErasure({ redaction, member, onDone }: Props) {
  const [isSure, setSure] = useState(false);
  const step = useStep(
    useAction(ConfirmRedactionDocument, (data) => data.confirmRedaction),
    onDone,
  );
  const barred = barredFromConfirming(redaction, member);
  if (barred) {
    return <p className="quiet">{barred}</p>;
  }
  const confirm = () => step.take({ redactionId: redaction.id, expectedVersion: redaction.version });
  return (
    <div className={styles.buttons}>
      {isSure ? (
        <>
          <Button look="danger" isPending={step.pending} onPress={() => void confirm()}>
            Erase it for good
          </Button>
          <Button onPress={() => setSure(false)}>Not now</Button>
        </>
      ) : (
        <Button look="danger" onPress={() => setSure(true)}>
          Confirm the erasure…
        </Button>
      )}
      <Refusal>{step.refusal}</Refusal>
    </div>
  );
}
