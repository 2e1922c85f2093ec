import { expect, test } from "vitest";
import { otherFragments, statementParts } from "./fragments";

const whole = {
  field: "STATEMENT" as const,
  parts: [
    { text: "The ", marked: false },
    { text: "bridge", marked: true },
    { text: " is closed.", marked: false },
  ],
};
const headline = { field: "HEADLINE" as const, parts: [{ text: "Bridge", marked: true }] };

test("a statement is shown as a whole, marked where all of it was", () => {
  expect(statementParts("The bridge is closed.", [headline, whole])).toBe(whole.parts);
  expect(statementParts("The bridge is closed. So is the pier.", [whole])).toEqual([
    { text: "The bridge is closed. So is the pier.", marked: false },
  ]);
});

test("what was found elsewhere stands by itself, and what was not found nowhere", () => {
  const quote = { field: "QUOTE" as const, parts: [{ text: "nothing", marked: false }] };
  expect(otherFragments("The bridge is closed.", [whole, headline, quote])).toEqual([headline]);
});
