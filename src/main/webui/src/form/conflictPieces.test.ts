import { describe, expect, it } from "vitest";
import { momentInWords } from "../words/dates";
import { momentsInSentence } from "../words/momentsInSentence";
import { conflictPieces, staleInWords, type ThreeTexts } from "./conflictPieces";

const field = (texts: Partial<ThreeTexts>): ThreeTexts => ({
  name: "statement",
  label: "Statement",
  before: "before",
  theirs: "before",
  mine: "before",
  ...texts,
});

describe("what a conflict shows", () => {
  it("disputes what both changed", () => {
    expect(conflictPieces([field({ theirs: "theirs", mine: "mine" })])).toMatchObject([
      { name: "statement", theirs: "theirs", mine: "mine", isDisputed: true },
    ]);
  });

  it("takes over what only the other one changed", () => {
    expect(conflictPieces([field({ theirs: "theirs" })])).toMatchObject([{ theirs: "theirs", isDisputed: false }]);
  });

  it("leaves alone what only oneself changed", () => {
    expect(conflictPieces([field({ mine: "mine" })])).toEqual([]);
  });

  it("leaves alone what both changed in the same way", () => {
    expect(conflictPieces([field({ theirs: "same", mine: "same" })])).toEqual([]);
  });

  it("disputes what the other one emptied while it was being written on", () => {
    expect(conflictPieces([field({ theirs: "", mine: "before and more" })])).toMatchObject([{ isDisputed: true }]);
  });
});

describe("the server's sentence about a conflict", () => {
  it("says who and when, in the reader's own time", () => {
    const message =
      "Chen Li changed this Claim at 2026-11-25T21:31:12.358352Z; it is at version 1 now. Load it again and repeat your change.";
    expect(staleInWords(momentsInSentence(message))).toBe(
      `Chen Li changed this on ${momentInWords("2026-11-25T21:31:12Z")}.`,
    );
  });

  it("stays as it is where it reads otherwise", () => {
    expect(staleInWords("Somebody was faster.")).toBe("Somebody was faster.");
  });
});
