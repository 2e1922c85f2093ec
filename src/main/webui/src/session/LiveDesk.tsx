import type { ReactNode } from "react";
import { useSubscription } from "urql";
import { DeskEventsDocument } from "./DeskEvents.generated";

/** While it is on screen, whatever a colleague changes makes the cache read anew what shows it. */
export function LiveDesk({ children }: { children: ReactNode }) {
  useSubscription({ query: DeskEventsDocument });
  return children;
}
