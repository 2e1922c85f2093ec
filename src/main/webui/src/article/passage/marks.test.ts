import { expect, it } from "vitest";
import { codePointsOf } from "./codePoints";
import { marksOf, placeClaims, type RecordedPassage } from "./marks";

const bridge = { id: "clm_bridge", checkability: "CHECKABLE", verificationStatus: "IN_CHECK" } as const;
const beauty = { id: "clm_beauty", checkability: "OPINION", verificationStatus: "UNVERIFIED" } as const;

function passage(id: string, start: number, end: number, rest: Partial<RecordedPassage> = {}): RecordedPassage {
  return { id, version: 0, start, end, claims: [], ...rest };
}

it("A claim that stands at several places is one, numbered where it first stands", () => {
  const placed = placeClaims([
    passage("p1", 0, 2, { claims: [bridge] }),
    passage("p2", 3, 4, { claims: [beauty, bridge] }),
  ]);

  expect(placed.map(({ claim, number, passageIds }) => [claim.id, number, passageIds])).toEqual([
    ["clm_bridge", 1, ["p1", "p2"]],
    ["clm_beauty", 2, ["p2"]],
  ]);
});

it("Marks stand where the browser counts, after an emoji too", () => {
  const text = "😀 A bridge 😀.";
  const passages = [passage("p1", 2, 12, { claims: [bridge] })];

  const [mark] = marksOf(passages, placeClaims(passages), codePointsOf(text));

  expect(text.slice(mark?.start, mark?.end)).toBe("A bridge 😀");
  expect(mark).toMatchObject({ kind: "claim", tone: "in-check", about: ["clm_bridge"], numbers: [1] });
});

it("A dismissed passage is about itself, and one that says nothing is no mark", () => {
  const passages = [passage("p1", 0, 1, { dismissedAt: "2026-11-01T10:00:00Z" }), passage("p2", 2, 3)];

  const marks = marksOf(passages, [], codePointsOf("a b c"));

  expect(marks.map(({ about, kind, tone }) => [about, kind, tone])).toEqual([[["p1"], "dismissed", "dismissed"]]);
});

it("An opinion is no claim, unless a claim stands at the same words", () => {
  const opinion = passage("p1", 0, 1, { claims: [beauty] });
  const both = passage("p2", 2, 3, { claims: [beauty, bridge] });

  const marks = marksOf([opinion, both], placeClaims([opinion, both]), codePointsOf("a b c"));

  expect(marks.map(({ kind }) => kind)).toEqual(["opinion", "claim"]);
});
