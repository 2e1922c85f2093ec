import { useEffect, useId, useRef } from "react";

/** Where something with the focus is taken out of a list, the focus goes on to the button with the id that is answered. */
export function useFocusKept(count: number): string {
  const id = useId();
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) {
      document.getElementById(id)?.focus();
    }
    before.current = count;
  }, [count, id]);
  return id;
}
