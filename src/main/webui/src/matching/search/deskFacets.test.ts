import { expect, test } from "vitest";
import { nothing } from "./asked";
import { type DeskFacets, deskFacetGroups, monthOf, valueInWords } from "./deskFacets";

const none: DeskFacets = {
  rating: [],
  verdict: [],
  status: [],
  publicationStatus: [],
  party: [],
  outlet: [],
  responseKind: [],
  language: [],
  tag: [],
  month: [],
};

const named = (value: string, count = 1) => ({ value, label: value, count });

test("values read as the desk says them, and lead on to the narrower list", () => {
  const facets = { ...none, status: [named("IN_CHECK", 4), named("VERIFIED", 2)] };
  const [status] = deskFacetGroups(facets, { ...nothing, text: "river", status: ["IN_CHECK"] });
  expect(status?.choices.map(({ words, isChosen, search }) => [words, isChosen, search])).toEqual([
    ["In check", true, "q=river"],
    ["Checked", false, "q=river&status=IN_CHECK&status=VERIFIED"],
  ]);
});

test("a month is its days, and is chosen where they are asked for", () => {
  expect(monthOf("2024-02")).toEqual({ from: "2024-02-01", until: "2024-02-29" });
  expect(monthOf("2026-12").until).toBe("2026-12-31");
  const facets = { ...none, month: [named("2026-11"), named("2026-10")] };
  const [months] = deskFacetGroups(facets, { ...nothing, ...monthOf("2026-10") });
  expect(months?.choices.map(({ words, isChosen }) => [words, isChosen])).toEqual([
    ["November 2026", false],
    ["October 2026", true],
  ]);
});

test("what has no word of its own stands as it is", () => {
  expect(valueInWords("status", "VERIFIED")).toBe("Checked");
  expect(valueInWords("responseKind", "SUED")).toBe("SUED");
  expect(valueInWords("tag", "water")).toBe("water");
});
