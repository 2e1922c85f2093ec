import { useEffect, useId, useRef, useState } from "react";
import inputs from "../form/inputs.module.css";
import { useSettled } from "../form/useSettled";
import type { PartyKind } from "../graphql/schema.generated";
import { partyKind } from "../words/labels";
import styles from "./Party.module.css";
import type { FilterState } from "./usePartyFilter";

/** A name to look for, and the kinds to look among. */
export function PartyFilter({ filter: { text, kinds, setText, toggle } }: { filter: FilterState }) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const settled = useSettled(typed.trim());
  const [seen, setSeen] = useState(text);
  if (text !== seen) {
    setSeen(text);
    if (text !== settled) {
      // The address was changed by something else than this field: a link, or the way back.
      setTyped(text);
    }
  }
  const set = useRef<(next: string) => void>(setText);
  useEffect(() => {
    set.current = (next) => {
      if (next !== text) {
        setText(next);
      }
    };
  });
  useEffect(() => {
    set.current(settled);
  }, [settled]);
  return (
    <search className={styles.filter}>
      <div className={styles.search}>
        <label htmlFor={id} className={inputs.label}>
          Name
        </label>
        <input
          id={id}
          type="search"
          className={inputs.input}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <fieldset className={styles.kinds}>
        <legend className="visually-hidden">Kinds</legend>
        {(Object.entries(partyKind) as [PartyKind, string][]).map(([kind, words]) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={kinds.includes(kind)}
            onClick={() => toggle(kind)}
          >
            {words}
          </button>
        ))}
      </fieldset>
    </search>
  );
}
