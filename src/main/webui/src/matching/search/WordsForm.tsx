import { type FormEvent, useState } from "react";
import { useSingleKeys } from "../../ui/singleKeys";
import styles from "./search.module.css";

interface Props {
  words: string;
  onSearch: (words: string) => void;
}

/** The words to look for. The key `/` leads here from anywhere on the page. */
export function WordsForm({ words, onSearch }: Props) {
  const [typed, setTyped] = useState(words);
  const [shown, setShown] = useState(words);
  const [areKeysOn] = useSingleKeys();
  if (words !== shown) {
    // The address changed by itself: back, forward, or a link.
    setShown(words);
    setTyped(words);
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers know the role and not the element
    <form role="search" aria-label="Everything at the desk" className={styles.form} onSubmit={send}>
      <label className={styles.label}>
        <span>Search claims, parties and articles {areKeysOn && <kbd className={styles.key}>/</kbd>}</span>
        <input
          type="search"
          className={styles.input}
          value={typed}
          dir="auto"
          aria-keyshortcuts={areKeysOn ? "/" : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className={styles.send}>
        Search
      </button>
    </form>
  );
}
