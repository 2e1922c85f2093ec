import { describe, expect, it } from "vitest";
import { meet, wordsIn } from "./span";

function words(text: string, start: number, end: number): string | undefined {
  const span = wordsIn(text, { start, end });
  return span && text.slice(span.start, span.end);
}

describe("the words of a selection", () => {
  it("lose the white space around them, line ends and tabs included", () => {
    expect(words("One.\r\n\r\n\t Two. \n", 4, 16)).toBe("Two.");
  });

  it("are none where only white space is selected", () => {
    expect(words("One. \n Two.", 4, 7)).toBeUndefined();
    expect(words("One.", 2, 2)).toBeUndefined();
  });

  it("keep an emoji whole that was cut at either end", () => {
    expect(words("a😀b😀c", 2, 5)).toBe("😀b😀");
  });

  it("keep a line end inside", () => {
    expect(words("One.\n\nTwo.", 0, 10)).toBe("One.\n\nTwo.");
  });

  it("reach from the very start to the very end", () => {
    expect(wordsIn("All of it", { start: 0, end: 9 })).toEqual({ start: 0, end: 9 });
  });
});

describe("two stretches", () => {
  it("meet where they share a letter, not where they touch", () => {
    expect(meet({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true);
    expect(meet({ start: 0, end: 5 }, { start: 5, end: 6 })).toBe(false);
  });
});
