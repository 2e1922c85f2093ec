import { useSyncExternalStore } from "react";
import type { FailureKind } from "../graphql/failure";

/** How the page and the server stand to each other. */
export type Connection = "up" | "down" | "loggedOut";

let now: Connection = "up";
const listeners = new Set<() => void>();

/** Takes note of how the last operation ended. */
export function announce(end: FailureKind | "answered") {
  const next = end === "offline" ? "down" : end === "login" ? "loggedOut" : end === "answered" ? "up" : now;
  if (next !== now) {
    now = next;
    for (const listener of listeners) {
      listener();
    }
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => now);
}
