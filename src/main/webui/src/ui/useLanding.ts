import { type RefObject, useEffect, useRef } from "react";

/**
 * For what a step led to. Where the step took its own button away, and the focus with it, the focus comes here.
 * `state` is all that a step can change.
 */
export function useLanding<Kind extends HTMLElement>(state: string): RefObject<Kind | null> {
  const landing = useRef<Kind>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) {
      return;
    }
    before.current = state;
    // A dialog that closes gives the focus back first, to a button that may be gone.
    const afterwards = requestAnimationFrame(() => {
      if (document.activeElement === document.body) {
        landing.current?.focus();
      }
    });
    return () => cancelAnimationFrame(afterwards);
  }, [state]);
  return landing;
}
