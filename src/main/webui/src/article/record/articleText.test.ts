import { expect, it } from "vitest";
import { lengthOfText } from "./articleText";

it("A text is counted in code points, so that an emoji is one", () => {
  expect(lengthOfText("a😀")).toEqual({ count: 2, words: "2 of 500,000 characters", isTooLong: false });
});

it("A text of just the longest length is not too long", () => {
  expect(lengthOfText("😀".repeat(500_000)).isTooLong).toBe(false);
});

it("A text that is too long says by how much and what to do", () => {
  const { isTooLong, words } = lengthOfText("a".repeat(500_012));

  expect(isTooLong).toBe(true);
  expect(words).toMatch(/^500,012 of 500,000 characters: 12 too many\. Take out/);
});
