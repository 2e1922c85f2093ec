import { useCallback, useState } from "react";
import type { EvidenceStance } from "../graphql/schema.generated";
import type { Held } from "./stances";

export type Hold = (id: string, stance: EvidenceStance | undefined) => void;

/** Evidence stays where it is while it is being revised, so that its form is not torn down when a colleague moves it. */
export function useHeld(): [Held, Hold] {
  const [held, setHeld] = useState<Held>(new Map());
  const hold = useCallback((id: string, stance: EvidenceStance | undefined) => {
    setHeld((before) => {
      const next = new Map(before);
      if (stance) {
        next.set(id, stance);
      } else {
        next.delete(id);
      }
      return next;
    });
  }, []);
  return [held, hold];
}
