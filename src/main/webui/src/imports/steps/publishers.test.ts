import { expect, it } from "vitest";
import { publishersOf } from "./publishers";

const fato = { name: "Fato", url: "https://fato.example" };
const check = { name: "Check", url: null };

it("counts the checks of each publisher, the most frequent first", () => {
  const lines = [{ publisher: check }, { publisher: fato }, { publisher: { ...fato } }];
  expect(publishersOf(lines)).toEqual([
    { ...fato, count: 2 },
    { ...check, count: 1 },
  ]);
});

it("does not take two publishers of one name for one", () => {
  const lines = [{ publisher: fato }, { publisher: { ...fato, url: "https://fato.test" } }];
  expect(publishersOf(lines)).toHaveLength(2);
});
