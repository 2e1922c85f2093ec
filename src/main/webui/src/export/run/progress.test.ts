import { describe, expect, it } from "vitest";
import { countInWords, isOpen, type Progress, shareOf, stateInWords, verdictsInWords } from "./progress";

const moment = new Date(2026, 10, 3, 18, 0).toISOString();
const running: Progress = { state: "RUNNING", written: 1200, total: 2400 };

describe("how far an export is", () => {
  it("is open until it came to an end", () => {
    expect(isOpen(running)).toBe(true);
    expect(isOpen({ state: "QUEUED" })).toBe(true);
    expect(isOpen({ state: "CANCELLED" })).toBe(false);
  });

  it("is a share once the claims are counted", () => {
    expect(shareOf(running)).toBe(0.5);
    expect(shareOf({ ...running, total: null })).toBeUndefined();
    expect(shareOf({ state: "QUEUED", written: 0, total: 10 })).toBeUndefined();
  });

  it("is whole where there is nothing to write", () => {
    expect(shareOf({ state: "RUNNING", written: 0, total: 0 })).toBe(1);
  });

  it("is told in claims", () => {
    expect(countInWords(running)).toBe("1,200 of 2,400 claims written");
    expect(countInWords({ ...running, total: null })).toBe("Counting the claims");
    expect(countInWords({ state: "QUEUED", written: 0 })).toBe("Waiting for its turn");
  });

  it("is not told anew while the state stays, so that nobody hears every claim", () => {
    expect(stateInWords(running)).toBe(stateInWords({ ...running, written: 1900 }));
  });
});

describe("what became of an export", () => {
  it("tells the moment that the files show", () => {
    expect(stateInWords({ state: "DONE", written: 1, total: 1, asOf: moment })).toBe(
      "1 claim as of 3 Nov 2026, 18:00.",
    );
  });

  it("tells why it was given up", () => {
    const failure = "The disk is full.";
    expect(stateInWords({ state: "FAILED", written: 7, failure, finishedAt: moment })).toBe(
      "Given up on 3 Nov 2026, 18:00. The disk is full.",
    );
  });

  it("tells what has gone", () => {
    const erased: Progress = { state: "ERASED", written: 2, total: 2, asOf: moment, erasedAt: moment };
    expect(stateInWords(erased)).toBe("2 claims as of 3 Nov 2026, 18:00; erased on 3 Nov 2026, 18:00.");
  });

  it("counts the verdicts, and what has none", () => {
    expect(
      verdictsInWords([
        { verdict: "FALSE", count: 1200 },
        { verdict: null, count: 1 },
      ]),
    ).toBe("1,200 False, 1 not ratable");
  });
});
