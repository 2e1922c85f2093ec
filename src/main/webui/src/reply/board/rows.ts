import type { Deed } from "../RequestDialogs";

/** The row of the board that has the focus, or something in it. */
function focusedRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>("[data-request]") ?? null;
}

/** Puts the focus on the next row or the one before, over all columns; on the first where none has it. */
export function moveFocus(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-request]")];
  const focused = focusedRow();
  const place = focused ? rows.indexOf(focused) + step : 0;
  rows[Math.max(0, Math.min(place, rows.length - 1))]?.focus();
}

/** Does in the row that has the focus what its button does: what the row cannot do has no button. */
export function pressInRow(deed: Deed) {
  focusedRow()?.querySelector<HTMLButtonElement>(`[data-deed="${deed}"]`)?.click();
}
