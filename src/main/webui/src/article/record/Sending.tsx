import styles from "./record.module.css";

/** While a long text is under way. How far it has come nobody says, so the bar only shows that it goes on. */
export function Sending({ what }: { what: string }) {
  return (
    <div role="status" className={styles.sending}>
      <progress aria-label={what} /> {what}
    </div>
  );
}
