import { describe, expect, it } from "vitest";
import { actionInWords } from "./actions";
import { inWords } from "./inWords";

/** Everything that the journal writes. */
const journal: Record<string, string[]> = {
  Party: ["recorded", "revised", "merged", "unmerged"],
  Article: ["recorded", "revised", "discarded", "restored"],
  ArticleVersion: ["recorded"],
  Passage: ["dismissed", "restored"],
  Claim: ["recorded", "revised", "discarded", "restored"],
  Appearance: ["recorded", "removed"],
  ClaimRelation: ["recorded", "removed"],
  Attribution: ["recorded", "revised", "removed", "sameOriginMarked", "sameOriginUnmarked"],
  Hop: ["sourceNameKept", "sourceNameForgotten", "sourceRevealed"],
  Evidence: ["added", "revised", "removed"],
  ResponseRequest: ["sent", "revised", "withdrawn"],
  Attempt: ["logged"],
  CompanyResponse: ["recorded", "retracted"],
  Check: [
    "assigned",
    "unassigned",
    "verdictProposed",
    "proposalWithdrawn",
    "verdictReturned",
    "verdictApproved",
    "reopened",
    "replaced",
  ],
  Waiver: ["blockerWaived", "waiverRevoked"],
  RatingScale: ["revised"],
  HouseSettings: ["revised"],
  PublishedClaim: ["published", "corrected", "withdrawn"],
  Redaction: ["asked", "confirmed"],
};
const every = Object.entries(journal).flatMap(([type, actions]) => actions.map((action) => [type, action] as const));

describe("what was done, in words", () => {
  it.each(every)("%s %s has words of its own", (type, action) => {
    const fallback = actionInWords("Unknown", action).replace("unknown", inWords(type));
    expect(actionInWords(type, action)).not.toBe(fallback);
    expect(actionInWords(type, action)).toMatch(/^[a-z]/);
  });

  it("tells every two actions on one thing apart", () => {
    for (const [type, actions] of Object.entries(journal)) {
      expect(new Set(actions.map((action) => actionInWords(type, action))).size).toBe(actions.length);
    }
  });

  it("reads as a sentence behind a name", () => {
    expect(`Edith ${actionInWords("Check", "verdictApproved")}`).toBe("Edith approved the verdict");
  });

  it("splits the verb of what it has no words for", () => {
    expect(actionInWords("FutureThing", "quicklyMended")).toBe("quickly mended: future thing");
  });
});
