import { describe, expect, it } from "vitest";
import { barredFromConfirming, concernsClaim, redactInput, targetInWords } from "./erasure";
import type { RedactionAskedFragment } from "./Redactions.generated";

const asked: RedactionAskedFragment = {
  id: "red_1",
  version: 0,
  askedAt: "2026-11-05T12:00:00Z",
  reason: "A court orders it.",
  publishedClaimId: null,
  publishedVersion: null,
  subjectId: null,
  journalEntryIds: [],
  confirmedAt: null,
  claim: null,
  askedBy: { id: "mem_edith", name: "Edith" },
};
const edith = { id: "mem_edith", name: "Edith", role: "EDITOR" } as const;
const ada = { id: "mem_ada", name: "Ada", role: "ADMIN" } as const;

describe("an erasure", () => {
  it("stands with the claim that it is about", () => {
    expect(concernsClaim({ ...asked, claim: { id: "clm_1" } }, { id: "clm_1" })).toBe(true);
    expect(concernsClaim({ ...asked, claim: { id: "clm_2" } }, { id: "clm_1" })).toBe(false);
  });

  it("that is about no claim stands everywhere, so that it can be confirmed", () => {
    expect(concernsClaim({ ...asked, journalEntryIds: ["jrn_1"] }, { id: "clm_1" })).toBe(true);
  });

  it("says what is meant", () => {
    expect(targetInWords({ ...asked, publishedVersion: 3 })).toBe("Version 3");
    expect(targetInWords({ ...asked, journalEntryIds: ["jrn_1", "jrn_2"] })).toBe("2 entries of the journal");
    expect(targetInWords({ ...asked, subjectId: "clm_1" })).toContain("Everything");
  });

  it("is confirmed by an admin who did not ask for it", () => {
    expect(barredFromConfirming(asked, edith)).toContain("admin");
    expect(barredFromConfirming(asked, ada)).toBeUndefined();
    expect(barredFromConfirming({ ...asked, askedBy: ada }, ada)).toContain("another admin");
  });

  it("names exactly one target", () => {
    expect(redactInput("clm_1", "2.", "Why", "once")).toEqual({
      claimId: "clm_1",
      version: 2,
      reason: "Why",
      requestId: "once",
    });
    expect(redactInput("clm_1", "journal", "Why", "once")).toEqual({
      subjectId: "clm_1",
      reason: "Why",
      requestId: "once",
    });
  });
});
