const focusable = "a[href], button:not([disabled]), summary, [tabindex]";

/** Puts the focus on the first row of a list, or on what in the row can take it. */
export function focusFirstRow(list: Element | null) {
  const row = list?.matches("ul, ol") ? list.firstElementChild : list;
  if (!(row instanceof HTMLElement)) {
    return;
  }
  const target = row.matches(focusable) ? row : row.querySelector<HTMLElement>(focusable);
  if (!target) {
    row.tabIndex = -1;
  }
  (target ?? row).focus();
}
