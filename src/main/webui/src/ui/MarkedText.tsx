import styles from "./MarkedText.module.css";

/** A stretch of a text, and whether it is what was looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

interface Props {
  parts: readonly Part[];
  /** Of the text, as BCP 47. */
  language?: string | null;
}

/** A text with the words marked that a search found. */
export function MarkedText({ parts, language }: Props) {
  return (
    <span lang={language ?? undefined} dir="auto">
      {parts.map(({ text, marked }, place) =>
        marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text is cut anew as a whole
          <mark key={place} className={styles.found}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </span>
  );
}
