import { useEffect, useRef } from "react";
import { areSingleKeysOn } from "../../ui/singleKeys";

export type Keys = ReadonlyMap<string, () => void>;

/** Single keys for the whole page, except while something is typed or a dialog is open. */
export function useKeys(keys: Keys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current.get(event.key);
      if (act && isOn(event.key) && isForPage(event)) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

/** Keys with a name of several letters, such as Escape, stay: nobody says them by chance. */
function isOn(key: string): boolean {
  return key.length > 1 || areSingleKeysOn();
}

const typing = "input, textarea, select, [contenteditable], [role=listbox], [role=combobox], [role=menu]";
const pressing = "a, button, summary, [role=button], [role=option]";

export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return false;
  }
  const target = event.target instanceof Element ? event.target : null;
  const isTaken = target?.closest(typing) || (event.key === "Enter" && target?.closest(pressing));
  return !isTaken && !document.querySelector("[role=dialog], [role=alertdialog]");
}
