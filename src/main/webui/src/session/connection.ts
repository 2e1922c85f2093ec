import { useSyncExternalStore } from "react";
import type { FailureKind } from "../graphql/failure";

/** How the page and the server stand to each other. */
export type Connection = "up" | "down" | "loggedOut";

/** What the page has just learnt: how an operation ended, or that its person has a session again. */
export type News = FailureKind | "answered" | "loggedIn";

let now: Connection = "up";
const listeners = new Set<() => void>();

export function announce(news: News) {
  const next = connectionAfter(now, news);
  if (next !== now) {
    now = next;
    for (const listener of listeners) {
      listener();
    }
  }
}

/** An ended session stays ended whatever is answered: readers are answered too. */
export function connectionAfter(connection: Connection, news: News): Connection {
  switch (news) {
    case "offline":
      return connection === "loggedOut" ? "loggedOut" : "down";
    case "login":
      return "loggedOut";
    case "loggedIn":
      return "up";
    default:
      return connection === "down" ? "up" : connection;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => now);
}
