/** How wide a page must be for the claims to stand beside the text, as in text.module.css. */
export const besideQuery = "(min-width: 64rem)";

export function isBeside(): boolean {
  return matchMedia(besideQuery).matches;
}

/** Brings a place of the text into view, if it is not there already. */
export function revealInPage(place: Element | Range) {
  const { top, bottom } = place.getBoundingClientRect();
  if (top >= innerHeight * 0.1 && bottom <= innerHeight * 0.85) {
    return;
  }
  const distance = top - innerHeight / 3;
  scrollBy({ top: distance, behavior: motionFor(distance) });
}

/** Brings a card into view in its own column; the page stays where it is. */
export function revealInColumn(column: Element, card: Element) {
  const outer = column.getBoundingClientRect();
  const inner = card.getBoundingClientRect();
  const bottom = Math.min(outer.bottom, innerHeight);
  if (inner.height === 0) {
    // It is folded away.
    return;
  }
  if (inner.top >= outer.top && inner.bottom <= bottom) {
    return;
  }
  const distance = inner.top - outer.top - (bottom - outer.top) / 3;
  column.scrollBy({ top: distance, behavior: motionFor(distance) });
}

/** Over a long way there is nothing to follow with the eye, and what is laid out on the way would move the goal. */
function motionFor(distance: number): ScrollBehavior {
  const isFar = Math.abs(distance) > innerHeight;
  return isFar || matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
