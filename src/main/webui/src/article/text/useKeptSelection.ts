import { type RefObject, useLayoutEffect } from "react";
import { rangeOfSpan } from "../passage/domOffsets";
import type { Span } from "../passage/span";

/**
 * A paragraph that is drawn anew, because a passage came or went in it, takes the selection that was in it away. Nobody
 * let go of the words: they are selected again before anybody sees that they were not.
 */
export function useKeptSelection(root: RefObject<HTMLElement | null>, target: Span | undefined, drawn: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a drawing anew can take the selection away
  useLayoutEffect(() => {
    if (root.current && target && isLostIn(root.current)) {
      const range = rangeOfSpan(root.current, target);
      if (range) {
        const selection = document.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
      }
    }
  }, [drawn]);
}

function isLostIn(root: HTMLElement): boolean {
  const selection = document.getSelection();
  return selection?.isCollapsed === true && selection.anchorNode !== null && root.contains(selection.anchorNode);
}
