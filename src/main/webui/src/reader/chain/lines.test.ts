import { expect, test } from "vitest";
import { linesOf } from "./lines";

test("words stay whole where they fit", () => {
  expect(linesOf("Alsen Water Authority", 12, 4)).toEqual(["Alsen Water", "Authority"]);
});

test("a word longer than a line is cut between its characters, never through one", () => {
  expect(linesOf("🙂🙂🙂🙂🙂", 2, 4)).toEqual(["🙂🙂", "🙂🙂", "🙂"]);
});

test("what does not fit ends in an ellipsis", () => {
  expect(linesOf("one two three four", 5, 2)).toEqual(["one", "two…"]);
});

test("markup is text like any other", () => {
  expect(linesOf("<b>Orbit</b>", 20, 2)).toEqual(["<b>Orbit</b>"]);
});
