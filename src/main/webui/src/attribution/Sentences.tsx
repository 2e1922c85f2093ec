import { Lock } from "lucide-react";
import type { StandingAttributionFragment } from "./ClaimSources.generated";
import styles from "./Sources.module.css";

/** The chain as an editor would print it and, where that differs, as readers see it. */
export function Sentences({ attribution }: { attribution: StandingAttributionFragment }) {
  const { sentence, publicSentence } = attribution;
  return (
    <>
      <p className={styles.sentence} dir="auto">
        {sentence}
      </p>
      {publicSentence === null || publicSentence === undefined ? (
        <p className={styles.inside}>
          <Lock aria-hidden size={14} /> Stays inside the desk: whoever said it first is off the record.
        </p>
      ) : (
        publicSentence !== sentence && (
          <p className={styles.public}>
            Readers will see: <span dir="auto">{publicSentence}</span>
          </p>
        )
      )}
    </>
  );
}
