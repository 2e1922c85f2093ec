import { describe, expect, it } from "vitest";
import { chen, proposedBy, untouched } from "./examples.fixture";
import { isRatable, proposalValues } from "./proposal";

const returned = { ...proposedBy(chen), state: "RETURNED" } as const;
const claim = { ...untouched, verificationStatus: "RETURNED", check: returned } as const;

describe("a new proposal", () => {
  it("begins with the words and the label of the last one", () => {
    const values = proposalValues(claim, { ratings: [{ label: "Unproven" }] });
    expect(values).toMatchObject({ rating: "Unproven", rationale: "The council says so.", contentVersion: 3 });
  });

  it("begins without a label that the house has given up", () => {
    expect(proposalValues(claim, { ratings: [{ label: "Not shown" }] }).rating).toBe("");
  });

  it("is about another state of the check once the check goes on, and not when it changes hands", () => {
    const begun = proposalValues(claim, null).mark;
    const handed = { ...claim, check: { ...returned, version: 5, assignee: null } };
    const proposed = { ...claim, check: { ...returned, version: 5, state: "PROPOSED" as const } };
    expect(proposalValues(handed, null).mark).toBe(begun);
    expect(proposalValues(proposed, null).mark).not.toBe(begun);
  });

  it("takes a rating only where evidence can settle something", () => {
    expect(isRatable("PARTLY_CHECKABLE")).toBe(true);
    expect(isRatable("PREDICTION")).toBe(false);
  });
});
