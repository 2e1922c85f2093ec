import type { ClaimStepsFragment } from "./ClaimSteps.generated";

/** Tells whether a check has come further than its assignment since somebody began to write about it. */
export function markOf({ check }: Pick<ClaimStepsFragment, "check">): string {
  return check ? [check.id, check.state, check.proposal?.at, check.returned?.at].join(" ") : "";
}
