import { expect, it } from "vitest";
import { directionOf } from "./direction";

it("A text of usual length leaves it to the browser", () => {
  expect(directionOf("")).toBe("auto");
  expect(directionOf("הגשר נפתח")).toBe("auto");
});

it.each([
  ["… 18.4 הגשר", "rtl"],
  ["«الجسر»", "rtl"],
  ["1. The bridge", "ltr"],
  ["😀 桥", "ltr"],
  ["18.4", "ltr"],
])("A very long text runs as its first letter does: %s", (beginning, direction) => {
  expect(directionOf(beginning + " 1".repeat(30_000))).toBe(direction);
});
