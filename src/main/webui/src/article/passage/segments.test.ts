import { describe, expect, it } from "vitest";
import type { Mark } from "./marks";
import { paragraphsOf } from "./paragraphs";
import { areAlike, segmentsOf } from "./segments";

function mark(passageId: string, start: number, end: number, rest: Partial<Mark> = {}): Mark {
  return { passageId, start, end, kind: "claim", about: [passageId], numbers: [1], tone: "in-check", ...rest };
}

function cut(text: string, marks: Mark[]) {
  return segmentsOf(paragraphsOf(text), marks).map((segments) =>
    segments.map(({ start, end, marks, begins }) => [
      text.slice(start, end),
      marks.map((one) => one.passageId).join(),
      begins.map((one) => one.passageId).join(),
    ]),
  );
}

describe("the segments of a text", () => {
  it("are its paragraphs where nobody has looked", () => {
    expect(cut("One.\nTwo.", [])).toEqual([[["One.", "", ""]], [["Two.", "", ""]]]);
  });

  it("are cut where overlapping passages begin and end", () => {
    expect(cut("abcdefgh", [mark("a", 1, 5), mark("b", 3, 7)])).toEqual([
      [
        ["a", "", ""],
        ["bc", "a", "a"],
        ["de", "a,b", "b"],
        ["fg", "b", ""],
        ["h", "", ""],
      ],
    ]);
  });

  it("name the shorter passage last where one lies in the other", () => {
    expect(cut("abcdef", [mark("long", 0, 6), mark("short", 0, 3)])).toEqual([
      [
        ["abc", "long,short", "long,short"],
        ["def", "long", ""],
      ],
    ]);
  });

  it("carry a passage over a paragraph break, and over a paragraph between", () => {
    expect(cut("One.\n\nTwo.\r\nSix.", [mark("a", 2, 14)])).toEqual([
      [
        ["On", "", ""],
        ["e.", "a", "a"],
      ],
      [["Two.", "a", ""]],
      [
        ["Si", "a", ""],
        ["x.", "", ""],
      ],
    ]);
  });

  it("reach from the very start to the very end", () => {
    expect(cut("One.", [mark("a", 0, 4)])).toEqual([[["One.", "a", "a"]]]);
  });
});

describe("two cuts", () => {
  const once = segmentsOf(paragraphsOf("abc"), [mark("a", 0, 2)])[0] ?? [];

  it("are alike when nothing that is seen differs", () => {
    expect(areAlike(once, segmentsOf(paragraphsOf("abc"), [mark("a", 0, 2)])[0] ?? [])).toBe(true);
  });

  it("are not when a claim's status or number does", () => {
    expect(areAlike(once, segmentsOf(paragraphsOf("abc"), [mark("a", 0, 2, { tone: "checked" })])[0] ?? [])).toBe(
      false,
    );
    expect(areAlike(once, segmentsOf(paragraphsOf("abc"), [mark("a", 0, 2, { numbers: [2] })])[0] ?? [])).toBe(false);
  });
});
