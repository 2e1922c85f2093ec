import { expect, it } from "vitest";
import { coverageOf, lettersUpTo, perCent } from "./coverage";
import type { Mark, MarkKind } from "./marks";
import { paragraphsOf } from "./paragraphs";
import { segmentsOf } from "./segments";

function coverage(text: string, marks: [number, number, MarkKind][]) {
  const all = marks.map(
    ([start, end, kind], place): Mark => ({
      passageId: String(place),
      start,
      end,
      kind,
      about: [],
      numbers: [],
      tone: "checked",
    }),
  );
  return coverageOf(lettersUpTo(text), segmentsOf(paragraphsOf(text), all));
}

it("Coverage counts letters and digits, and neither stops nor white space", () => {
  expect(coverage("Ab 1.\n\n— cd, ef", [[0, 5, "claim"]])).toEqual({ claim: 3, opinion: 0, dismissed: 0, open: 4 });
});

it("A letter beyond the basic plane counts once", () => {
  expect(coverage("𝒜𝒷 😀", [[0, 2, "dismissed"]])).toEqual({ claim: 0, opinion: 0, dismissed: 1, open: 1 });
});

it("Letters under several passages count once, as a claim before an opinion before a dismissal", () => {
  expect(
    coverage("abcdef", [
      [0, 6, "dismissed"],
      [0, 4, "opinion"],
      [1, 3, "claim"],
    ]),
  ).toEqual({ claim: 2, opinion: 2, dismissed: 2, open: 0 });
});

it("A share is all or nothing only where it is", () => {
  expect([perCent(0, 1000), perCent(1, 1000), perCent(999, 1000), perCent(1000, 1000), perCent(0, 0)]).toEqual([
    0, 1, 99, 100, 0,
  ]);
});
