import { expect, it } from "vitest";
import { byClaim } from "./byClaim";
import { silencesInWords } from "./silencesInWords";

it("answers are grouped by claim, newest first in both", () => {
  const one = { id: "clm_1" };
  const other = { id: "clm_2" };
  const all = [
    { id: "c", claim: one },
    { id: "b", claim: other },
    { id: "a", claim: one },
  ];

  const groups = byClaim(all).map(([claim, own]) => `${claim.id}: ${own.map(({ id }) => id).join(" ")}`);
  expect(groups).toEqual(["clm_1: c a", "clm_2: b"]);
});

it("silences are counted beside answers", () => {
  expect(silencesInWords({ unanswered: 2, open: 1, answered: 1 })).toBe(
    "Asked 4 times: 1 answered, 2 past the deadline without a full answer, 1 with time left.",
  );
  expect(silencesInWords({ unanswered: 1, open: 0, answered: 0 })).toBe(
    "Asked once: 1 past the deadline without a full answer.",
  );
  expect(silencesInWords({ unanswered: 0, open: 0, answered: 0 })).toBe("Never asked.");
});
