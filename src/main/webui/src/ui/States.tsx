import { type ReactNode, useEffect, useState } from "react";
import type { Failure } from "../graphql/failure";
import styles from "./States.module.css";

/** Grey lines where the words will be, after a wait that one notices. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={styles.skeleton}>
      <span className="visually-hidden">Loading</span>
      {late &&
        Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: grey lines are all alike
          <div key={line} className={styles.line} />
        ))}
    </div>
  );
}

/** What to do first where there is nothing yet. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>;
}

/** Why something could not be shown. */
export function Failed({ failure }: { failure: Failure }) {
  return (
    <div role="alert" className={styles.failed}>
      {failure.message}
    </div>
  );
}

/** A remark that stands out of the page. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={styles.note}>
      {children}
    </div>
  );
}
