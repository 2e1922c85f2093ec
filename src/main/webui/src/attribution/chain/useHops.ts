import { useEffect, useRef, useState } from "react";
import { useFieldArray } from "react-hook-form";
import type { DeskForm } from "../../form/useDeskForm";
import type { ChainFields } from "./chain";
import { type HopFields, labelOf, newHop } from "./hop";
import { inserted, placeInBetween, removed, swapped, usualRole } from "./order";
import type { MoreOpen } from "./useMoreOpen";

/**
 * Adds, moves and removes hops. The focus goes along, and what happened is said to who cannot see it.
 *
 * @param addButton the id of the button that takes the focus of a hop that is gone
 */
export function useHops(form: DeskForm<ChainFields>, addButton: string, more: MoreOpen) {
  const list = useFieldArray({ control: form.control, name: "hops" });
  const [said, setSaid] = useState("");
  const focusOn = useFocusAfter(list.fields);
  const hops = () => form.getValues("hops");

  /** The rows keep their identity while the roles follow their places. */
  const takeRoles = (next: readonly HopFields[]) =>
    next.forEach((hop, place) => {
      form.setValue(`hops.${place}.role`, hop.role, { shouldDirty: true });
    });

  const add = () => {
    const place = placeInBetween(hops().length);
    const hop = newHop(usualRole(place, hops().length + 1));
    const next = inserted(hops(), place, hop);
    list.insert(place, hop, { focusName: `hops.${place}.party` });
    takeRoles(next);
    more.close();
    setSaid(`Hop ${place + 1} of ${next.length} added.`);
  };

  const move = (place: number, step: -1 | 1) => {
    const to = place + step;
    const next = swapped(hops(), place, to);
    const name = labelOf(hops()[place] as HopFields);
    focusOn(buttonOf(list.fields[place]?.id ?? "", stillPossible(step, to, next.length)));
    list.swap(place, to);
    takeRoles(next);
    more.close();
    setSaid(`${name} is now hop ${to + 1} of ${next.length}.`);
  };

  const remove = (place: number) => {
    const gone = hops()[place] as HopFields;
    const next = removed(hops(), place);
    if (gone.forgetName) {
      form.setValue("namesGone", [...form.getValues("namesGone"), gone.hopId], { shouldDirty: true });
    }
    focusOn(addButton);
    list.remove(place);
    takeRoles(next);
    more.close();
    setSaid(`Hop ${place + 1} removed.`);
  };

  return { rows: list.fields, add, move, remove, said };
}

/** The button that goes on in the same direction, or back from the end. */
function stillPossible(step: -1 | 1, place: number, count: number): "up" | "down" {
  if (step === -1) {
    return place > 0 ? "up" : "down";
  }
  return place < count - 1 ? "down" : "up";
}

/** The id of the button that moves a row; it goes along with the row. */
export function buttonOf(row: string, direction: "up" | "down"): string {
  return `${row}-${direction}`;
}

/** Puts the focus on a button once the rows stand in their new order. */
function useFocusAfter(rows: readonly { id: string }[]): (id: string) => void {
  const wanted = useRef<string>(undefined);
  const shown = useRef(rows);
  useEffect(() => {
    if (shown.current !== rows && wanted.current !== undefined) {
      document.getElementById(wanted.current)?.focus();
      wanted.current = undefined;
    }
    shown.current = rows;
  }, [rows]);
  return (id) => {
    wanted.current = id;
  };
}
