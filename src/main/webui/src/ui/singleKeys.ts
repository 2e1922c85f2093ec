import { useSyncExternalStore } from "react";

const setting = "stet.single-keys";
const listeners = new Set<() => void>();

/**
 * Whether keys of one character act on the page. Whoever speaks to the computer, or strikes keys unawares, may want them
 * off: WCAG 2.1.4.
 */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    // Without storage the keys are simply there.
    return true;
  }
}

export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areSingleKeysOn);
  return [on, setSingleKeys];
}

function setSingleKeys(on: boolean) {
  try {
    localStorage.setItem(setting, on ? "on" : "off");
  } catch {
    // As above.
  }
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  // Another window of the same desk is set with this one.
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
