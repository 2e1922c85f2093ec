import styles from "./review.module.css";

/** The server's sentence, beside what it is about. */
export function Refusal({ children }: { children?: string }) {
  return children ? (
    <p role="alert" className={styles.refusal}>
      {children}
    </p>
  ) : null;
}
