import styles from "../text/text.module.css";

/** The words that a form is about, to the letter. */
export function Quote({ words, language }: { words: string; language?: string | null }) {
  return (
    // Long words scroll, which the keyboard must be able to do too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <blockquote className={styles.quote} dir="auto" lang={language ?? undefined} tabIndex={0} aria-label="The words">
      {words}
    </blockquote>
  );
}
