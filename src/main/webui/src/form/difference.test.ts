import { describe, expect, it } from "vitest";
import { type Choice, type Cut, chosen, type Stretch, stretches } from "./difference";

function all(found: readonly Stretch[], choice: Choice): Map<number, Choice> {
  return new Map(found.map((_, place) => [place, choice]));
}

const pairs: [what: string, theirs: string, mine: string][] = [
  ["one word changed", "The bridge cost 18 million.", "The bridge cost 19 million."],
  ["two words in a row changed", "It was a small dog.", "It was one big dog."],
  ["words added at either end", "the bridge opened", "In May the bridge opened late"],
  ["a text emptied", "The bridge opened.", ""],
  ["a text begun", "", "The bridge opened."],
  ["nothing in common", "Alpha beta.", "Ονομα 名前"],
  ["only white space changed", "one\ntwo", "one\n\ntwo"],
  ["emoji and right-to-left words", "شركة 👩‍🚒 قالت", "شركة 👩‍🔬 نفت"],
  ["spaces at the ends", " a b ", "a b"],
];

describe("the difference of two texts", () => {
  it.each(pairs)("loses no word on either side: %s", (_, theirs, mine) => {
    const found = stretches(theirs, mine);
    expect(chosen(found, all(found, "theirs"))).toBe(theirs);
    expect(chosen(found, all(found, "mine"))).toBe(mine);
  });

  it("keeps one's own words where nothing was chosen", () => {
    const found = stretches("The bridge cost 18 million.", "The bridge cost 19 million.");
    expect(chosen(found, new Map())).toBe("The bridge cost 19 million.");
  });

  it("mixes theirs and mine place by place", () => {
    const found = stretches("Half of the lamps failed in May.", "All of the lamps failed in June.");
    const places = found.flatMap((stretch, place) => (stretch.kind === "differs" ? [place] : []));
    expect(places).toHaveLength(2);
    expect(chosen(found, new Map([[places[0] ?? -1, "theirs"]]))).toBe("Half of the lamps failed in June.");
  });

  it("makes one choice of words that only a space parts", () => {
    const found = stretches("It was a small dog.", "It was one big dog.");
    expect(found.filter((stretch) => stretch.kind === "differs")).toEqual([
      { kind: "differs", theirs: "a small", mine: "one big" },
    ]);
  });

  it("is one stretch where both say the same", () => {
    expect(stretches("The same.", "The same.")).toEqual([{ kind: "same", text: "The same." }]);
    expect(stretches("", "")).toEqual([]);
  });

  it("offers one value of a few as a whole", () => {
    expect(stretches("Checkable", "Partly checkable", "whole")).toEqual([
      { kind: "differs", theirs: "Checkable", mine: "Partly checkable" },
    ]);
  });

  it("never cuts a line of a list", () => {
    const theirs = "Orbit AI: subject\nMeridian: accused";
    const mine = "Orbit AI: mentioned\nMeridian: accused\nThe Ledger: mentioned";
    const cut: Cut = "lines";
    const found = stretches(theirs, mine, cut);
    expect(found[0]).toEqual({ kind: "differs", theirs: "Orbit AI: subject\n", mine: "Orbit AI: mentioned\n" });
    expect(chosen(found, all(found, "theirs"), cut)).toBe(theirs);
    expect(chosen(found, all(found, "mine"), cut)).toBe(mine);
  });

  it("drops the break with the last line of a list", () => {
    const found = stretches("Orbit AI: subject", "Orbit AI: subject\nThe Ledger: mentioned", "lines");
    expect(chosen(found, all(found, "theirs"), "lines")).toBe("Orbit AI: subject");
  });

  it("offers two long texts without much in common as a whole, rather than searching on", () => {
    const text = (word: string) => Array.from({ length: 4000 }, (_, place) => `${word}${place}`).join(" ");
    expect(stretches(text("a"), text("b"))).toEqual([{ kind: "differs", theirs: text("a"), mine: text("b") }]);
  });
});
