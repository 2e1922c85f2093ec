import { useEffect, useRef, useSyncExternalStore } from "react";

const setting = "stet.single-keys";
const listeners = new Set<() => void>();

/** Whether single letters act on the page. Whoever speaks to the computer may want them off. */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areKeysOn);
  return [on, setKeys];
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function areKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    // Without storage the keys are simply there.
    return true;
  }
}

function setKeys(on: boolean) {
  try {
    localStorage.setItem(setting, on ? "on" : "off");
  } catch {
    // As above.
  }
  for (const listener of listeners) {
    listener();
  }
}

export type Keys = ReadonlyMap<string, () => void>;

/** Single keys for the whole page, except while something is typed or a dialog is open. */
export function useKeys(keys: Keys) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current.get(event.key);
      if (act && areKeysOn() && isForPage(event)) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
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
