import type { Mark } from "../passage/marks";
import type { Span } from "../passage/span";

/** The words of the passage that has the focus: whoever has no mouse gets to words that were dealt with by Tab. */
export function focusedPassage(root: HTMLElement | null, marks: readonly Mark[]): Span | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !root?.contains(focused)) {
    return undefined;
  }
  const innermost = focused.dataset.passages?.split(" ").at(-1);
  const mark = marks.find(({ passageId }) => passageId === innermost);
  return mark && { start: mark.start, end: mark.end };
}
