import { type FocusEvent, type RefObject, useEffect, useRef, useState } from "react";

export interface Rows {
  list: RefObject<HTMLDivElement | null>;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
  /** The claim that the keys are about. */
  currentId?: string;
  /** Goes some rows further, or back. */
  go: (by: number) => void;
  /** To the row after this claim's, once something was done with it; before it, if it was the last. */
  leave: (claimId: string) => void;
  /** To this claim's row, with nothing done. */
  comeBack: (claimId: string) => void;
}

/** Walks a list by its links: what has the focus is what a screen reader reads and what the keys are about. */
export function useRows(): Rows {
  const list = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string>();
  // Where it was, should the claim leave the list.
  const last = useRef<{ claimId: string; place: number }>(undefined);

  useEffect(() => {
    const element = list.current;
    if (!element) {
      return;
    }
    // A colleague, or one's own deed, took the row away with the focus: go on where it stood.
    const watching = new MutationObserver(() => {
      if (last.current && placeOf(list, last.current.claimId) < 0 && document.activeElement === document.body) {
        enter(list, last.current.place);
      }
    });
    watching.observe(element, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, []);

  return {
    list,
    currentId,
    onFocus: (event) => {
      const claimId = event.target.closest<HTMLElement>(row)?.dataset.claim;
      if (claimId) {
        last.current = { claimId, place: placeOf(list, claimId) };
        setCurrentId(claimId);
      }
    },
    onBlur: (event) => {
      // Nothing took the focus where one clicks beside the list: one is still at the row.
      if (event.relatedTarget && !list.current?.contains(event.relatedTarget)) {
        setCurrentId(undefined);
      }
    },
    go: (by) => {
      const place = last.current ? placeOf(list, last.current.claimId) : -1;
      enter(list, place < 0 ? (last.current?.place ?? 0) : place + by);
    },
    leave: (claimId) => {
      const place = placeOf(list, claimId);
      enter(list, place + 1 < rowsOf(list).length ? place + 1 : place - 1);
    },
    comeBack: (claimId) => enter(list, placeOf(list, claimId)),
  };
}

type List = RefObject<HTMLDivElement | null>;

const row = "[data-claim]";

function rowsOf(list: List): HTMLElement[] {
  return [...(list.current?.querySelectorAll<HTMLElement>(row) ?? [])];
}

function placeOf(list: List, claimId: string): number {
  return rowsOf(list).findIndex((element) => element.dataset.claim === claimId);
}

function enter(list: List, place: number) {
  const rows = rowsOf(list);
  const target = rows[Math.max(0, Math.min(place, rows.length - 1))];
  // With the last row gone, what says so takes the focus.
  (target?.querySelector<HTMLElement>("a") ?? list.current)?.focus();
}
