import { type RefObject, useEffect, useRef } from "react";

/**
 * For links that can be gone from what they lead to, and the focus with them: it then goes to the landing, as soon as the
 * state has changed. Answers what to call when such a link is followed.
 */
export function useFocusAfter(state: unknown, landing: RefObject<HTMLElement | null>): () => void {
  const isFollowed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is about the change alone
  useEffect(() => {
    if (isFollowed.current && document.activeElement === document.body) {
      landing.current?.focus();
    }
    isFollowed.current = false;
  }, [state, landing]);
  return () => {
    isFollowed.current = true;
  };
}
