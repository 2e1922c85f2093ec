import { useState } from "react";
import styles from "./KeyHelp.module.css";
import { Overlay } from "./Overlay";
import { SingleKeysSwitch } from "./SingleKeysSwitch";
import { useSingleKeys } from "./singleKeys";
import { useKeys } from "./useKeys";

/** What a key does, in the words of the page: the keys, and the deed. */
export type KeyWords = readonly (readonly [keys: readonly string[], does: string])[];

/** A list of the page's keys that opens by `?`, and by its button for whoever has not read of it. */
export function KeyHelp({ keys }: { keys: KeyWords }) {
  const [isOpen, setOpen] = useState(false);
  const [areOn] = useSingleKeys();
  useKeys({ "?": () => setOpen(true) });
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-keyshortcuts={areOn ? "?" : undefined}
        onClick={() => setOpen(true)}
      >
        Keys {areOn && <kbd className={styles.key}>?</kbd>}
      </button>
      <Overlay title="Keys on this page" isOpen={isOpen} onClose={() => setOpen(false)}>
        <dl className={styles.list}>
          {keys.map(([names, does]) => (
            <div key={does} className={styles.line}>
              <dt>
                {names.map((name) => (
                  <kbd key={name} className={styles.key}>
                    {name}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <SingleKeysSwitch />
      </Overlay>
    </>
  );
}
