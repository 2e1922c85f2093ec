import { useEffect, useRef } from "react";
import { areSingleKeysOn } from "./singleKeys";

/** What each key does, by the key's name as browsers say it: `a`, `Enter`, `?`. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Shortcuts of one key, for as long as the part of the page that they belong to is on screen. */
export function useKeys(keys: Keys, enabled = true) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) {
      return;
    }
    const press = (event: KeyboardEvent) => {
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (act && isOn(event.key) && !belongsElsewhere(event)) {
        event.preventDefault();
        act(event);
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [enabled]);
}

/** Keys with a name of several letters, such as Enter, stay: nobody says them by chance. */
function isOn(key: string): boolean {
  return key.length > 1 || areSingleKeysOn();
}

/** Where letters are words, or find the entry that begins with them. */
const writing =
  "input, textarea, select, [contenteditable]:not([contenteditable='false']), [role='listbox'], [role='menu']";
/** Whatever Enter or the space bar already does something to. */
const pressable = "a[href], button, summary, [role='button']";

function belongsElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
    return true;
  }
  if (document.querySelector("[role='dialog'], [role='alertdialog']")) {
    return true;
  }
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest(writing)) {
    return true;
  }
  return (event.key === "Enter" || event.key === " ") && target?.closest(pressable) != null;
}
