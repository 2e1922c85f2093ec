import { describe, expect, it } from "vitest";
import { consequence, countImported, countsInWords, outcomes } from "./outcomes";

describe("the counts of an import", () => {
  it("read as one line, in the order of what to do about them", () => {
    const counts = [
      { outcome: "REFUSED", count: 3 },
      { outcome: "SAME", count: 0 },
      { outcome: "CREATE", count: 12_500 },
    ] as const;
    expect(countsInWords(counts)).toBe("12,500 new, 3 refused");
  });

  it("are no words while there are none", () => {
    expect(countsInWords([])).toBe("");
  });

  it("say how much would be imported", () => {
    const counts = [
      { outcome: "CREATE", count: 2 },
      { outcome: "UPDATE", count: 3 },
      { outcome: "MATCH", count: 9 },
    ] as const;
    expect(countImported(counts)).toBe(5);
  });
});

describe("what happens to the checks of each kind", () => {
  it("is said before and after, for every kind", () => {
    for (const outcome of outcomes) {
      expect(consequence(outcome, false)).not.toBe("");
    }
    expect(consequence("CREATE", true)).toContain("became");
  });
});
