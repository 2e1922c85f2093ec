/** Groups what is about one claim, in the order in which the claims first come. */
export function byClaim<Each extends { claim: { id: string } }>(
  all: readonly Each[],
): (readonly [Each["claim"], readonly Each[]])[] {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    groups.set(each.claim.id, [...(groups.get(each.claim.id) ?? []), each]);
  }
  return [...groups.values()].flatMap((own) => (own[0] ? [[own[0].claim, own] as const] : []));
}
