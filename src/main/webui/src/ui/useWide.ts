import { useSyncExternalStore } from "react";

/** How wide a page must be for something to stand beside a list. */
const wide = "(min-width: 60rem)";

/** Whether there is room beside a list. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
}

function subscribe(listener: () => void) {
  const query = matchMedia(wide);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
