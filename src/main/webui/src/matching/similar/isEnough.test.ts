import { expect, test } from "vitest";
import { isEnough } from "./isEnough";

test("three words say enough, two and a comma do not", () => {
  expect(isEnough("Prices rose, sharply")).toBe(true);
  expect(isEnough("Prices , rose")).toBe(false);
  expect(isEnough(" ?! ")).toBe(false);
});

test("a sentence without spaces counts by its signs", () => {
  expect(isEnough("疫苗导致自闭症")).toBe(true);
  expect(isEnough("疫苗")).toBe(false);
});
