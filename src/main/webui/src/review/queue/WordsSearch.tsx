import { type FormEvent, type RefObject, useEffect, useState } from "react";
import { useSingleKeys } from "../../ui/singleKeys";
import styles from "./queue.module.css";

interface Props {
  words: string;
  onSearch: (words: string) => void;
  inputRef: RefObject<HTMLInputElement | null>;
}

export function WordsSearch({ words, onSearch, inputRef }: Props) {
  const [typed, setTyped] = useState(words);
  const [areKeysOn] = useSingleKeys();
  // The address changed by a chip or by going back.
  useEffect(() => setTyped(words), [words]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <search className={styles.search}>
      <form onSubmit={submit} className={styles.searchForm}>
        <label className={styles.field}>
          <span>Words {areKeysOn && <kbd className={styles.key}>/</kbd>}</span>
          <input
            ref={inputRef}
            type="search"
            className={styles.input}
            value={typed}
            dir="auto"
            aria-keyshortcuts={areKeysOn ? "/" : undefined}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className={styles.button}>
          Search
        </button>
      </form>
    </search>
  );
}
