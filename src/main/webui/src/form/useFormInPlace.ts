import { useState } from "react";
import { useIsDrafted } from "./useIsDrafted";

interface FormInPlace {
  isOpen: boolean;
  open: () => void;
  close: () => void;
  /** Whether somebody just opened it: then its first field takes the focus. */
  takesFocus: boolean;
  /** Whether it was closed again: then the button that stands in its place takes the focus back. */
  givesFocusBack: boolean;
}

/** A form that opens in the page, in the place of its button. It stands open from the start over words of an earlier visit. */
export function useFormInPlace(draft: string): FormInPlace {
  const [state, setState] = useState(useIsDrafted(draft) ? "drafted" : "untouched");
  return {
    isOpen: state === "drafted" || state === "open",
    open: () => setState("open"),
    close: () => setState("closed"),
    takesFocus: state === "open",
    givesFocusBack: state === "closed",
  };
}
