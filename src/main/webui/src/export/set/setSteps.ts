import { type Member, mayAct } from "../../session/member";

export interface SetSteps {
  revise: boolean;
  discard: boolean;
  export: boolean;
}

/** What a member can do with a set: editors everything, until it was discarded. */
export function setSteps(set: { discardedAt?: string | null }, member: Member): SetSteps {
  const can = mayAct(member, "EDITOR") && !set.discardedAt;
  return { revise: can, discard: can, export: can };
}
