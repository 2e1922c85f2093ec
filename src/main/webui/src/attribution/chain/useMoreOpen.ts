import { useState } from "react";
import { flushSync } from "react-dom";
import type { DeskForm } from "../../form/useDeskForm";
import type { UserError } from "../../graphql/useAction";
import type { ChainFields } from "./chain";
import { fieldOfChain, placesToOpen } from "./refusals";

export interface MoreOpen {
  isOpen: (place: number) => boolean;
  toggle: (place: number, isOpen: boolean) => void;
  close: () => void;
  /** Opens what holds a refused field, and says which field shows a path of the input. */
  fieldOf: (path: string) => string;
  before: (errors: readonly UserError[]) => void;
}

/** Which hops show all their fields. What is refused has to be seen, and to take the focus. */
export function useMoreOpen(form: DeskForm<ChainFields>): MoreOpen {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const fieldOf = (path: string) => fieldOfChain(path, form.getValues("hops"));
  return {
    isOpen: (place) => open.has(place),
    toggle: (place, isOpen) => setOpen((before) => new Set(isOpen ? [...before, place] : without(before, place))),
    close: () => setOpen(new Set()),
    fieldOf,
    before: (errors) => {
      const places = placesToOpen(errors.map((error) => fieldOf(error.field.join("."))));
      flushSync(() => setOpen((before) => new Set([...before, ...places])));
    },
  };
}

function without(places: ReadonlySet<number>, place: number): number[] {
  return [...places].filter((other) => other !== place);
}
