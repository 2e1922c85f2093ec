import { Check, X } from "lucide-react";
import type { Step } from "./steps";
import styles from "./Timeline.module.css";

/** What happened between the desk and a party, in one line. */
export function Timeline({ name, steps }: { name: string; steps: readonly Step[] }) {
  if (steps.length === 0) {
    return null;
  }
  return (
    <ol className={styles.timeline} aria-label={`What happened with ${name}, from the first`}>
      {steps.map(({ key, date, words, mark }) => (
        <li key={key} className={styles.step} data-mark={mark}>
          {date && <span className={styles.date}>{date} </span>}
          {words}
          {mark === "passed" && (
            <>
              <X aria-hidden size={14} className={styles.icon} />
              <span className="visually-hidden">passed</span>
            </>
          )}
          {mark === "answer" && <Check aria-hidden size={14} className={styles.icon} />}
        </li>
      ))}
    </ol>
  );
}
