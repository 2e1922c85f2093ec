import { describe, expect, it } from "vitest";
import { dayOf, isStartOfDay, limitInWords, startOf } from "./moments";

describe("a day in a filter", () => {
  it("begins where its writer is, and reads as the same day there", () => {
    expect(startOf("2026-11-03")).toBe(new Date(2026, 10, 3).toISOString());
    expect(dayOf(startOf("2026-11-03"))).toBe("2026-11-03");
    expect(limitInWords(startOf("2026-11-03"))).toBe("3 Nov 2026");
  });

  it("can be left out", () => {
    expect(startOf("")).toBe("");
    expect(dayOf("")).toBe("");
  });

  it("does not hide a moment that begins no day", () => {
    const evening = new Date(2026, 10, 3, 18, 5).toISOString();
    expect(isStartOfDay(evening)).toBe(false);
    expect(limitInWords(evening)).toBe("3 Nov 2026, 18:05");
  });
});
