import { expect, test } from "vitest";
import {
  addressOf,
  everything,
  filterOf,
  isNarrowed,
  isRanked,
  orderOf,
  type Wanted,
  wantedFrom,
  withText,
} from "./filters";

const all: Wanted = {
  text: '"toluene" or solvent -paint',
  verdicts: ["FALSE", "MOSTLY_FALSE"],
  ratings: ["Pants, on fire"],
  allegation: false,
  responses: ["NO_RESPONSE"],
  language: "de",
  tags: ["water & air", "täglich"],
  parties: ["pty_1", "pty_2"],
  sources: ["pty_3"],
  outlets: ["pty_4"],
  publishers: ["ledger.example"],
  month: "2026-12",
  checkedSince: "2026-11-03",
  checkedBefore: "2026-11-30",
  ratable: true,
  order: "checked",
};

test("an address gives back all that was put into it", () => {
  const address = new URLSearchParams(addressOf(all).toString());
  expect(wantedFrom(address)).toEqual(all);
});

test("asking for nothing leaves the address empty and the filter open", () => {
  expect(addressOf(everything).toString()).toBe("");
  expect(Object.values(filterOf(everything)).filter((value) => value !== undefined)).toEqual([]);
});

test("words that nobody knows are left out of what is asked for", () => {
  const address = new URLSearchParams(
    "verdict=TRUEISH&verdict=TRUE&allegation=maybe&since=2026-13-40&order=random&tag=&month=2026-13",
  );
  expect(wantedFrom(address)).toEqual({ ...everything, verdicts: ["TRUE"] });
});

test("names of what every object has are no verdicts", () => {
  expect(wantedFrom(new URLSearchParams("verdict=toString&order=constructor"))).toEqual(everything);
});

test("a tag named twice is asked for once", () => {
  expect(wantedFrom(new URLSearchParams("tag=water&tag=water")).tags).toEqual(["water"]);
});

test("the server is asked for the same, with days that begin where the reader is", () => {
  expect(filterOf(all)).toEqual({
    text: '"toluene" or solvent -paint',
    verdict: ["FALSE", "MOSTLY_FALSE"],
    allegation: false,
    responseKind: ["NO_RESPONSE"],
    language: ["de"],
    tag: ["water & air", "täglich"],
    party: ["pty_1", "pty_2"],
    source: ["pty_3"],
    rating: ["Pants, on fire"],
    outlet: ["pty_4"],
    publisher: ["ledger.example"],
    publishedAfter: "2026-12-01T00:00:00.000Z",
    publishedBefore: "2027-01-01T00:00:00.000Z",
    checkedAfter: new Date(2026, 10, 3).toISOString(),
    checkedBefore: new Date(2026, 10, 30).toISOString(),
    ratable: true,
  });
});

test("the newest published comes first unless another order is asked for", () => {
  expect(orderOf(everything)).toEqual({ field: "PUBLISHED_AT", direction: "DESC" });
  expect(orderOf(wantedFrom(new URLSearchParams("order=first"))).field).toBe("FIRST_PUBLISHED_AT");
});

test("words bring the best match first, and take the newest as a choice of its own", () => {
  const best = wantedFrom(new URLSearchParams("q=toluene"));
  expect(orderOf(best).field).toBe("RELEVANCE");
  expect(isRanked(best)).toBe(true);
  const newest = wantedFrom(new URLSearchParams("q=toluene&order=newest"));
  expect(orderOf(newest).field).toBe("PUBLISHED_AT");
  expect(addressOf(newest).get("order")).toBe("newest");
});

test("without words nothing can fit best", () => {
  expect(orderOf(wantedFrom(new URLSearchParams("order=best"))).field).toBe("PUBLISHED_AT");
  expect(withText(wantedFrom(new URLSearchParams("q=toluene")), "").order).toBe("newest");
});

test("an order that was chosen stays with other words, and the usual one becomes theirs", () => {
  expect(withText({ ...everything, order: "checked" }, "toluene").order).toBe("checked");
  expect(withText(everything, "toluene").order).toBe("best");
});

test("an order alone narrows nothing, a no does", () => {
  expect(isNarrowed({ ...everything, order: "checked" })).toBe(false);
  expect(isNarrowed({ ...everything, ratable: false })).toBe(true);
});
