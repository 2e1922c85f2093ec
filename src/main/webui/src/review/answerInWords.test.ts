import { describe, expect, it } from "vitest";
import { answerInWords } from "./answerInWords";

const answer = {
  company: { id: "pty_1", name: "Meridian" },
  kind: "DENIED",
  scope: "THIS_CLAIM",
  form: "EMAIL",
  asOf: { value: "2026-11-04", precision: "DAY", notAfter: null },
  shortForm: null,
} as const;

describe("an answer as an editor approves it", () => {
  it("says where the company stands, as of when", () => {
    expect(answerInWords(answer)).toBe("Meridian: denied, as of 4 Nov 2026");
  });

  it("does not pass for an answer to this claim where it is none", () => {
    const asOf = { value: null, precision: "UNKNOWN", notAfter: "2026-11-25" } as const;
    expect(answerInWords({ ...answer, scope: "SIMILAR_CLAIM", form: "REPORTED", asOf })).toBe(
      "Meridian: denied of a similar claim, not after 25 Nov 2026, as others report",
    );
  });

  it("ends with what is printed of it", () => {
    expect(answerInWords({ ...answer, shortForm: "It has nothing to hide." })).toBe(
      "Meridian: denied, as of 4 Nov 2026: It has nothing to hide.",
    );
  });
});
