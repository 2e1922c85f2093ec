import { Check, Signature, X } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./blocker.module.css";

const marks = {
  fine: { icon: Check, words: "In order:" },
  open: { icon: X, words: "Stands in the way:" },
  waived: { icon: Signature, words: "Waived:" },
};

interface Props {
  kind: keyof typeof marks;
  children: ReactNode;
}

/** One line of the list, with a mark that is read out, too. */
export function Tick({ kind, children }: Props) {
  const { icon: Icon, words } = marks[kind];
  return (
    <div className={styles.tick} data-kind={kind}>
      <Icon aria-hidden size={16} className={styles.mark} />
      <div className={styles.words}>
        <span className="visually-hidden">{words} </span>
        {children}
      </div>
    </div>
  );
}
