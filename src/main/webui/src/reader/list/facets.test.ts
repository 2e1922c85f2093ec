import { expect, test } from "vitest";
import { cappedInWords, countInWords, type Facets, facetGroups } from "./facets";
import { everything } from "./filters";

const none: Facets = {
  rating: [],
  party: [],
  outlet: [],
  publisher: [],
  responseKind: [],
  language: [],
  month: [],
  complete: true,
};

const labelled = (value: string, label: string, count: number) => ({ value, label, count });

test("what every claim has in common is no choice, unless it was chosen", () => {
  const facets = { ...none, language: [labelled("en", "en", 7)] };
  expect(facetGroups(facets, everything)).toEqual([]);
  expect(facetGroups(facets, { ...everything, language: "en" })[0]?.choices[0]).toMatchObject({
    words: "English",
    isChosen: true,
    search: "",
  });
});

test("one value more of several is added, and one of which there is but one takes the other's place", () => {
  const facets = {
    ...none,
    rating: [labelled("False", "False", 3), labelled("True", "True", 1)],
    month: [labelled("2026-11", "2026-11", 3), labelled("2026-10", "2026-10", 1)],
  };
  const wanted = { ...everything, ratings: ["False"], month: "2026-11" };
  const [ratings, months] = facetGroups(facets, wanted);
  expect(ratings?.choices.map(({ search }) => search)).toEqual([
    "month=2026-11",
    "rating=False&rating=True&month=2026-11",
  ]);
  expect(months?.choices.map(({ words, search }) => [words, search])).toEqual([
    ["November 2026", "rating=False"],
    ["October 2026", "rating=False&month=2026-10"],
  ]);
});

test("an answer that this page has no word for is shown as it is", () => {
  const facets = { ...none, responseKind: [labelled("DENIED", "DENIED", 1), labelled("SUED", "SUED", 1)] };
  expect(facetGroups(facets, everything)[0]?.choices.map(({ words }) => words)).toEqual(["Denied", "SUED"]);
});

test("a list that was cut off says so", () => {
  expect(countInWords(1, true)).toBe("1 published claim");
  expect(countInWords(12000, true)).toBe("12,000 published claims");
  expect(countInWords(400, false)).toBe("The best 400 of more published claims");
  expect(cappedInWords(true, true)).toBeUndefined();
  expect(cappedInWords(false, true)).toMatch(/400 claims that fit best/);
  expect(cappedInWords(false, false)).toMatch(/10,000 claims that were published last/);
});
