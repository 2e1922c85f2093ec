import { expect, test } from "vitest";
import { type Asked, addressOf, askedFrom, askedOf, filterOf, isFiltered, nothing } from "./asked";

const all: Asked = {
  text: "toluene in the river",
  verdict: ["FALSE"],
  rating: ["Pants on fire", "False"],
  status: ["IN_CHECK"],
  publicationStatus: ["PUBLISHED"],
  party: ["pty_1"],
  outlet: ["pty_2"],
  responseKind: ["DENIED"],
  language: ["de"],
  tag: ["water & air"],
  from: "2026-11-01",
  until: "2026-11-30",
};

test("an address gives back all that was put into it", () => {
  expect(askedFrom(new URLSearchParams(addressOf(all).toString()))).toEqual(all);
  expect(addressOf(nothing).toString()).toBe("");
});

test("words that nobody knows are left out of what is asked for", () => {
  const address = new URLSearchParams("status=DREAMING&verdict=toString&from=2026-13-40&tag=&tag=a&tag=a");
  expect(askedFrom(address)).toEqual({ ...nothing, tag: ["a"] });
});

test("the server is asked for what was chosen and for nothing else", () => {
  expect(filterOf({ ...nothing, text: "toluene" })).toEqual({});
  expect(filterOf({ ...nothing, party: ["pty_1"], from: "2026-11-01" })).toEqual({
    party: ["pty_1"],
    recordedFrom: "2026-11-01",
  });
});

test("a saved search opens as it was asked", () => {
  const { text, ...filters } = all;
  const kept = { ...filters, recordedFrom: all.from, recordedUntil: all.until };
  expect(askedOf(text, kept)).toEqual(all);
  expect(askedOf("toluene", null)).toEqual({ ...nothing, text: "toluene" });
});

test("words alone are no filter", () => {
  expect(isFiltered({ ...nothing, text: "toluene" })).toBe(false);
  expect(isFiltered({ ...nothing, until: "2026-11-30" })).toBe(true);
});
