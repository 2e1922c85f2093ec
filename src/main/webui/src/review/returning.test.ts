import { describe, expect, it } from "vitest";
import { chen, proposedBy } from "./examples.fixture";
import { returnInput, returnValues } from "./returning";

const claim = { id: "clm_1", statement: "The bridge is late.", check: proposedBy(chen) };

describe("returning a proposal", () => {
  it("begins with the present words, so that one edits them", () => {
    expect(returnValues(claim)).toMatchObject({ statement: "The bridge is late.", rationale: "The council says so." });
  });

  it("suggests nothing where nothing was changed", () => {
    const input = returnInput(claim, { ...returnValues(claim), note: "Ask the builder." });
    expect(input).toEqual({
      claimId: "clm_1",
      expectedVersion: 4,
      note: "Ask the builder.",
      suggestedStatement: null,
      suggestedRationale: null,
    });
  });

  it("suggests the words that were changed", () => {
    const input = returnInput(claim, { ...returnValues(claim), statement: "The bridge opened late. " });
    expect(input.suggestedStatement).toBe("The bridge opened late.");
    expect(input.suggestedRationale).toBeNull();
  });

  it("does not take words that the checker has changed meanwhile for a suggestion of the editor", () => {
    const begun = returnValues(claim);
    const now = { ...claim, statement: "The bridge opened 14 months late." };
    expect(returnInput(now, { ...begun, note: "Shorter." }).suggestedStatement).toBeNull();
  });
});
