import { describe, expect, it } from "vitest";
import type { Member } from "../session/member";
import type { ClaimStepsFragment } from "./ClaimSteps.generated";
import { check, chen, edith, noon, proposedBy, rita, untouched, waiting } from "./examples.fixture";
import { nextSteps, type Step } from "./nextSteps";

function stepsOf(claim: ClaimStepsFragment, member: Member): Step[] {
  return Object.keys(nextSteps(claim, member)).sort() as Step[];
}

describe("nextSteps", () => {
  it("offers a reporter none: checking is for checkers", () => {
    expect(stepsOf(untouched, rita)).toEqual([]);
    expect(stepsOf(waiting, rita)).toEqual([]);
  });

  it("lets a checker take a claim that nobody has, give it to somebody, or propose at once", () => {
    expect(stepsOf(untouched, chen)).toEqual(["assign", "propose", "take"]);
  });

  it("does not offer a claim to whoever has it", () => {
    const mine = { ...untouched, verificationStatus: "IN_CHECK", check: check({ assignee: chen }) } as const;
    expect(stepsOf(mine, chen)).toEqual(["assign", "propose", "unassign"]);
    expect(stepsOf(mine, edith)).toEqual(["assign", "propose", "take", "unassign"]);
  });

  it("lets the proposer alone withdraw, and no checker approve", () => {
    const ming = { ...chen, id: "mem_ming" };
    expect(stepsOf(waiting, chen)).toEqual(["assign", "unassign", "withdraw"]);
    expect(stepsOf(waiting, ming)).toEqual(["assign", "take", "unassign"]);
  });

  it("lets an editor approve or return what somebody else proposed", () => {
    expect(nextSteps(waiting, edith)).toMatchObject({ approve: {}, return: {} });
    expect(nextSteps(waiting, edith).approve?.barred).toBeUndefined();
  });

  it("tells an editor who proposed it why approving is not for them", () => {
    const own = { ...waiting, check: proposedBy(edith) };
    expect(nextSteps(own, edith).approve?.barred).toContain("somebody else must approve");
    expect(nextSteps(own, edith).return?.barred).toBeUndefined();
  });

  it("goes back to proposing when the content changed since the proposal", () => {
    const moved = { ...waiting, contentVersion: 4, verificationStatus: "IN_CHECK" } as const;
    expect(stepsOf(moved, chen)).toEqual(["assign", "propose", "unassign"]);
    expect(stepsOf(moved, edith)).toEqual(["assign", "propose", "take", "unassign"]);
  });

  it("offers what an editor suggested, while the claim is returned", () => {
    const bare = { at: noon, by: edith, note: "Say less.", suggestedStatement: null, suggestedRationale: null };
    const returned = { ...bare, suggestedRationale: "Nobody knows." };
    const claim = {
      ...untouched,
      verificationStatus: "RETURNED",
      check: check({ state: "RETURNED", assignee: chen, returned }),
    } as const;
    expect(stepsOf(claim, chen)).toContain("accept");
    expect(stepsOf({ ...claim, check: { ...claim.check, returned: bare } }, chen)).not.toContain("accept");
  });

  it("leaves only reopening, to an editor, once the claim is checked", () => {
    const checked = {
      ...untouched,
      verificationStatus: "VERIFIED",
      check: { ...proposedBy(chen), state: "APPROVED" },
    } as const;
    expect(stepsOf(checked, chen)).toEqual([]);
    expect(stepsOf(checked, edith)).toEqual(["reopen"]);
  });

  it("does not free anybody from an approved check whose content has changed", () => {
    const moved = {
      ...untouched,
      verificationStatus: "IN_CHECK",
      check: { ...proposedBy(chen), state: "APPROVED" },
    } as const;
    expect(stepsOf(moved, chen)).toEqual(["assign", "propose", "take"]);
  });

  it("offers nothing for a discarded claim", () => {
    expect(stepsOf({ ...untouched, discardedAt: noon }, edith)).toEqual([]);
  });
});
