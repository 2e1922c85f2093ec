import { expect, it } from "vitest";
import { asText } from "./asText";
import type { LineOfImportFragment } from "./ImportLines.generated";

const refused: LineOfImportFragment = {
  line: 12,
  position: 7,
  outcome: "REFUSED",
  statement: "It rained.",
  url: null,
  publisher: { name: "Fato", url: null },
  ratingLabel: "Wrong",
  verdict: null,
  reason: "The date 2019-02-30 is none.",
  matches: [],
  claim: null,
};

it("a refused check says where it stands, why it is refused and what it says", () => {
  expect(asText(refused)).toBe(
    "Line 12, check 7: Refused\n  The date 2019-02-30 is none.\n  It rained.\n  Fato, “Wrong” → no verdict",
  );
});

it("what the file does not say leaves no gap", () => {
  const broken = { ...refused, statement: null, publisher: null, ratingLabel: null, reason: "A brace is missing." };
  expect(asText(broken)).toBe("Line 12, check 7: Refused\n  A brace is missing.");
});
