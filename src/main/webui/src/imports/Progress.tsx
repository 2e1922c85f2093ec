import type { ReactNode } from "react";
import styles from "./imports.module.css";

interface Props {
  /** The id of what says what is going on. */
  labelledBy: string;
  done: number;
  total: number;
  /** The same in words. */
  children: ReactNode;
}

/** How far something has come. Its steps are not announced: whoever wants to know looks. */
export function Progress({ labelledBy, done, total, children }: Props) {
  return (
    <div className={styles.progress}>
      <progress
        className={styles.bar}
        aria-labelledby={labelledBy}
        max={Math.max(total, 1)}
        value={total ? done : undefined}
      />
      <span className="quiet">{children}</span>
    </div>
  );
}
