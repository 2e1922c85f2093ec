import type { ClaimRelationKind } from "../../graphql/schema.generated";

/** How a relation reads from the claim that it comes from, and from the one that it leads to. */
export const relationWords: Record<ClaimRelationKind, readonly [from: string, to: string]> = {
  REPEATS: ["Repeats", "Is repeated by"],
  UPDATES: ["Updates", "Is updated by"],
  CONTRADICTS: ["Contradicts", "Contradicts"],
  SPLIT_FROM: ["Was split from", "Was split into"],
  SAME_PATTERN_AS: ["Same pattern as", "Same pattern as"],
  ASSERTS_THAT: ["Says that it was said:", "Is what is said in"],
};

interface Relation<End> {
  kind: ClaimRelationKind;
  from: End;
  to: End;
}

/** A relation as one of its two claims sees it. */
export function seenFrom<End extends { id: string }>(claimId: string, { kind, from, to }: Relation<End>) {
  const isFrom = from.id === claimId;
  return { words: relationWords[kind][isFrom ? 0 : 1], other: isFrom ? to : from };
}

/** A kind with its direction: `REPEATS`, or `REPEATS back` for "is repeated by". */
export type Way = ClaimRelationKind | `${ClaimRelationKind} back`;

/** Every way in which this claim can hang together with another. */
export const ways: Record<string, string> = Object.fromEntries(
  Object.entries(relationWords).flatMap(([kind, [from, to]]) =>
    from === to
      ? [[kind, from]]
      : [
          [kind, from],
          [`${kind} back`, to],
        ],
  ),
);

/** Which relation a way is, from this claim's side. */
export function relationOf(way: Way, thisId: string, otherId: string) {
  const [kind, back] = way.split(" ") as [ClaimRelationKind, string?];
  return back ? { kind, fromClaimId: otherId, toClaimId: thisId } : { kind, fromClaimId: thisId, toClaimId: otherId };
}

/** From a path of the input to the field of the form: the other claim stands at one end or the other. */
export function relationField(path: string): string {
  return path === "fromClaimId" || path === "toClaimId" ? "other" : path === "kind" ? "way" : path;
}
