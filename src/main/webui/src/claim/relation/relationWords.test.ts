import { describe, expect, it } from "vitest";
import { relationOf, relationWords, seenFrom, type Way, ways } from "./relationWords";

const older = { id: "clm_old" };
const newer = { id: "clm_new" };

describe("how claims hang together", () => {
  it("reads in both directions", () => {
    const relation = { kind: "REPEATS" as const, from: newer, to: older };
    expect(seenFrom("clm_new", relation)).toEqual({ words: "Repeats", other: older });
    expect(seenFrom("clm_old", relation)).toEqual({ words: "Is repeated by", other: newer });
  });

  it("reads the same from both ends where it has no direction", () => {
    const relation = { kind: "SAME_PATTERN_AS" as const, from: newer, to: older };
    expect(seenFrom("clm_old", relation)).toEqual({ words: "Same pattern as", other: newer });
    expect(Object.keys(ways).filter((way) => way.startsWith("SAME_PATTERN_AS"))).toEqual(["SAME_PATTERN_AS"]);
  });

  it("is recorded from whichever end was meant", () => {
    expect(relationOf("UPDATES", "clm_new", "clm_old")).toEqual({
      kind: "UPDATES",
      fromClaimId: "clm_new",
      toClaimId: "clm_old",
    });
    expect(relationOf("UPDATES back", "clm_old", "clm_new")).toEqual({
      kind: "UPDATES",
      fromClaimId: "clm_new",
      toClaimId: "clm_old",
    });
  });

  it("reads as the way that was chosen, whichever that was", () => {
    for (const way of Object.keys(ways) as Way[]) {
      const { kind, fromClaimId, toClaimId } = relationOf(way, "clm_new", "clm_old");
      const seen = seenFrom("clm_new", { kind, from: { id: fromClaimId }, to: { id: toClaimId } });
      expect(seen).toEqual({ words: ways[way], other: { id: "clm_old" } });
    }
  });

  it("offers every kind", () => {
    const kinds = new Set(Object.keys(ways).map((way) => way.split(" ")[0]));
    expect([...kinds].sort()).toEqual(Object.keys(relationWords).sort());
  });
});
