import { describe, expect, it } from "vitest";
import { allOf, conditionsOf, filterInWords, partiesIn } from "./filterInWords";
import { startOf } from "./moments";

const nameOf = (id: string) => (id === "pty_1" ? "Meridian" : "Orbit AI");

describe("a filter in words", () => {
  it("says what it lets through when it asks for nothing", () => {
    expect(filterInWords("PUBLISHED", {}, nameOf)).toBe("All published claims");
    expect(filterInWords("VERIFIED", {}, nameOf)).toBe(allOf("VERIFIED"));
  });

  it("gives a choice within a condition", () => {
    expect(conditionsOf({ verdict: ["FALSE", "MISLEADING"] }, nameOf)).toEqual([
      { field: "verdict", label: "Finding", values: ["False", "Misleading"] },
    ]);
  });

  it("names parties and languages", () => {
    const filter = { party: ["pty_1", "pty_2"], language: ["de"] };
    expect(filterInWords("PUBLISHED", filter, nameOf)).toBe("Language: German · About: Meridian or Orbit AI");
  });

  it("tells a refusal from a thing that was left open", () => {
    expect(filterInWords("PUBLISHED", { allegation: false, ratable: null }, nameOf)).toBe("Accusation: Accuses nobody");
  });

  it("keeps apart from when and until when", () => {
    const filter = { publishedAfter: startOf("2026-11-03"), publishedBefore: startOf("2026-12-01") };
    expect(filterInWords("PUBLISHED", filter, nameOf)).toBe(
      "Published: 3 Nov 2026 or later · Published: before 1 Dec 2026",
    );
  });

  it("marks words that anybody could have written", () => {
    expect(filterInWords("PUBLISHED", { tag: ["energy or water"], rating: ["Falsch"] }, nameOf)).toBe(
      "Rated as: “Falsch” · Tag: “energy or water”",
    );
  });

  it("names each party that it needs a name for once", () => {
    expect(partiesIn({ party: ["pty_1"], source: ["pty_2", "pty_1"], outlet: null })).toEqual(["pty_1", "pty_2"]);
  });
});
