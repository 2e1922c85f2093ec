import type { EvidenceStance } from "../graphql/schema.generated";

/** In the order in which they are shown. */
export const stances: readonly EvidenceStance[] = ["SUPPORTS", "REFUTES", "CONTEXT"];

interface Item {
  id: string;
  stance: EvidenceStance;
}

/** Where items stand whatever their stance is now, by id. */
export type Held = ReadonlyMap<string, EvidenceStance>;

/** "for 1 · against 0 · context 2" */
export function countsInWords(evidence: readonly Pick<Item, "stance">[]): string {
  const count = (stance: EvidenceStance) => evidence.filter((item) => item.stance === stance).length;
  return `for ${count("SUPPORTS")} · against ${count("REFUTES")} · context ${count("CONTEXT")}`;
}

export interface Group<I extends Item> {
  stance: EvidenceStance;
  items: I[];
}

/** What speaks for, against and beside the claim; what there is none of is left out. */
export function byStance<I extends Item>(evidence: readonly I[], held: Held): Group<I>[] {
  const place = (item: I) => held.get(item.id) ?? item.stance;
  return stances
    .map((stance) => ({ stance, items: evidence.filter((item) => place(item) === stance) }))
    .filter((group) => group.items.length > 0);
}
