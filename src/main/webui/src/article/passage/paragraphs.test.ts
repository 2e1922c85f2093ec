import { expect, it } from "vitest";
import { paragraphsOf } from "./paragraphs";

function lines(text: string) {
  return paragraphsOf(text).map(({ start, end, apart }) => [text.slice(start, end), apart]);
}

it("A text is cut at every kind of line end, and empty lines set paragraphs apart", () => {
  expect(lines("One.\r\n\r\nTwo,\rthree.\n \t\nFour.")).toEqual([
    ["One.", false],
    ["Two,", true],
    ["three.", false],
    ["Four.", true],
  ]);
});

it("Indents and tabs inside a line stay, so that every offset is true", () => {
  expect(lines("\n  a\tb  ")).toEqual([["  a\tb  ", true]]);
});

it("A text without words has no paragraphs", () => {
  expect(lines(" \n\n")).toEqual([]);
});
