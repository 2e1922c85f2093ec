import { useState } from "react";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import type { PassageMarkFragment } from "../text/ArticleText.generated";
import { RestorePassageDocument } from "../text/PassageChanges.generated";
import styles from "./claims.module.css";

interface Props {
  passages: readonly PassageMarkFragment[];
  quoteOf: (passage: PassageMarkFragment) => string;
  onShowPlace: (passageId: string) => void;
}

/** What was looked at and let go. It can be taken up again. */
export function DismissedPassages({ passages, quoteOf, onShowPlace }: Props) {
  return (
    <details className={styles.dismissed}>
      <summary>
        {passages.length} dismissed {passages.length === 1 ? "passage" : "passages"}
      </summary>
      <ul>
        {passages.map((passage) => (
          <Dismissed key={passage.id} passage={passage} quote={quoteOf(passage)} onShowPlace={onShowPlace} />
        ))}
      </ul>
    </details>
  );
}

interface OneProps {
  passage: PassageMarkFragment;
  quote: string;
  onShowPlace: (passageId: string) => void;
}

function Dismissed({ passage, quote, onShowPlace }: OneProps) {
  const action = useAction(RestorePassageDocument, (data) => data.restorePassage);
  const [refusal, setRefusal] = useState<string>();
  const restore = async () => {
    const outcome = await action.run({ passageId: passage.id, expectedVersion: passage.version });
    setRefusal(
      outcome.kind === "refused"
        ? outcome.userErrors[0]?.message
        : outcome.kind === "failed"
          ? outcome.failure.message
          : undefined,
    );
  };
  return (
    <li className={styles.quietCard} data-about={passage.id} id={`card-${passage.id}`}>
      <div className={styles.body}>
        <q className={styles.quote} dir="auto">
          {quote}
        </q>
        <p className={styles.quiet} id={`status-${passage.id}`}>
          Dismissed{passage.dismissedWhy ? `: ${passage.dismissedWhy}` : ""}
        </p>
        <p className={styles.places}>
          <button type="button" className={styles.place} onClick={() => onShowPlace(passage.id)}>
            In the text
          </button>
          <Button look="quiet" isPending={action.pending} onPress={restore}>
            Take back
          </Button>
        </p>
        {refusal && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
      </div>
    </li>
  );
}
