import { Search } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { useSingleKeys } from "../../ui/singleKeys";
import { useKeys } from "../../ui/useKeys";
import styles from "./SearchField.module.css";

const page = "/desk/search";
/** A page with a search of its own keeps the key. */
const ownSearch = 'main [aria-keyshortcuts="/"]';

/** The desk's search in the head of its pages; on a phone a link to the page that has it. */
export function SearchField() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const [areKeysOn] = useSingleKeys();
  const field = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => (document.querySelector<HTMLElement>(ownSearch) ?? field.current)?.focus() });
  if (pathname === page) {
    return null;
  }
  const send = (event: FormEvent) => {
    event.preventDefault();
    navigate({ pathname: page, search: new URLSearchParams(words.trim() ? { q: words.trim() } : {}).toString() });
    setWords("");
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: older browsers know the role and not the element */}
      <form role="search" aria-label="The desk" className={styles.form} onSubmit={send}>
        <Search aria-hidden size={14} />
        <input
          ref={field}
          type="search"
          className={styles.field}
          aria-label="Search the desk"
          placeholder={areKeysOn ? "Search the desk  /" : "Search the desk"}
          aria-keyshortcuts={areKeysOn ? "/" : undefined}
          value={words}
          dir="auto"
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
      <Link to={page} className={styles.link}>
        Search
      </Link>
    </>
  );
}
