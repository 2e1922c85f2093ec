import styles from "./match.module.css";

/** The other claim's words, while something is said of it. */
export function TheOther({ claim }: { claim: { statement: string; language: string } }) {
  return (
    <blockquote className={styles.other} lang={claim.language} dir="auto">
      {claim.statement}
    </blockquote>
  );
}
