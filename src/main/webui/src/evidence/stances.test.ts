import { describe, expect, it } from "vitest";
import type { EvidenceStance } from "../graphql/schema.generated";
import { byStance, countsInWords } from "./stances";

const item = (id: string, stance: EvidenceStance) => ({ id, stance });
const evidence = [item("a", "CONTEXT"), item("b", "SUPPORTS"), item("c", "CONTEXT")];

describe("what speaks for and against", () => {
  it("is counted, nothing included", () => {
    expect(countsInWords(evidence)).toBe("for 1 · against 0 · context 2");
    expect(countsInWords([])).toBe("for 0 · against 0 · context 0");
  });

  it("stands in groups, for first, without empty ones", () => {
    const groups = byStance(evidence, new Map());

    expect(groups.map(({ stance, items }) => [stance, ...items.map(({ id }) => id)])).toEqual([
      ["SUPPORTS", "b"],
      ["CONTEXT", "a", "c"],
    ]);
  });

  it("keeps its place while it is being revised", () => {
    const groups = byStance(evidence, new Map([["b", "REFUTES" as const]]));

    expect(groups.map(({ stance }) => stance)).toEqual(["REFUTES", "CONTEXT"]);
  });
});
