import { useMemo, useRef } from "react";
import { useSearchParams } from "react-router";
import { usePage } from "../../ui/usePage";
import { SavedSearches } from "../saved/SavedSearches";
import { type Asked, addressOf, askedFrom, isFiltered } from "./asked";
import { Chips } from "./Chips";
import { Results } from "./Results";
import styles from "./search.module.css";
import { WordsForm } from "./WordsForm";

/** One question to all that the desk has. Words and filters stand in the address. */
export default function SearchPage() {
  const heading = usePage("Search");
  const [address, setAddress] = useSearchParams();
  const written = address.toString();
  const asked = useMemo(() => askedFrom(new URLSearchParams(written)), [written]);
  const count = useRef<HTMLParagraphElement>(null);
  const show = (next: Asked) => setAddress(addressOf(next));
  const hasWords = asked.text.trim() !== "";
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        Search
      </h1>
      <WordsForm words={asked.text} onSearch={(text) => show({ ...asked, text })} />
      {isFiltered(asked) && <Chips asked={asked} onRemoved={() => count.current?.focus()} />}
      {hasWords ? (
        <Results asked={asked} count={count} />
      ) : (
        <p ref={count} tabIndex={-1} className={styles.help}>
          Type a name, a few words or a whole post. What fits best comes first; claims are found in the words of their
          statement, of the check’s headline and of what was quoted, parties by any of their names.
        </p>
      )}
      <SavedSearches />
    </div>
  );
}
