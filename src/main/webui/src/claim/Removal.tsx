import { type RefObject, useEffect, useRef, useState } from "react";
import type { Action } from "../graphql/useAction";
import { Button } from "../ui/Button";
import { Overlay } from "../ui/Overlay";
import styles from "./Removal.module.css";

interface Props<Input, P> {
  /** What goes: `the passage “…”`. */
  of: string;
  action: Action<Input, P>;
  input: Input;
  /** Where the focus goes when the button goes with what it removed. */
  landing: RefObject<HTMLElement | null>;
}

/** Removes after asking once, because a removal can cost an approval. */
export function Removal<Input, P>({ of, action, input, landing }: Props<Input, P>) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const isSent = useRef(false);
  useEffect(
    () => () => {
      if (isSent.current) {
        // Behind the dialog nothing takes the focus until it is gone.
        requestAnimationFrame(() => landing.current?.focus());
      }
    },
    [landing],
  );
  const close = () => setAsking(false);
  const remove = async () => {
    setRefusal(undefined);
    isSent.current = true;
    const outcome = await action.run(input);
    if (outcome.kind === "refused") {
      setRefusal(outcome.userErrors.map((error) => error.message).join(" "));
    } else if (outcome.kind === "failed") {
      setRefusal(outcome.failure.message);
    }
  };
  return (
    <>
      <Button look="quiet" aria-label={`Remove ${of}`} onPress={() => setAsking(true)}>
        Remove
      </Button>
      <Overlay title="Remove it?" isOpen={isAsking} onClose={close}>
        <p className={styles.what}>This removes {of}. It stays in the history.</p>
        {refusal && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        <div className={styles.buttons}>
          <Button look="danger" onPress={remove} isPending={action.pending}>
            Remove
          </Button>
          <Button onPress={close} autoFocus>
            Keep it
          </Button>
        </div>
      </Overlay>
    </>
  );
}
