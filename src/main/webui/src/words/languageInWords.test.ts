import { expect, it } from "vitest";
import { languageInWords } from "./languageInWords";

it("calls a language by its name", () => {
  expect(languageInWords("en")).toBe("English");
  expect(languageInWords("pt-BR")).toMatch(/Portuguese/);
});

it("leaves alone what is no language", () => {
  expect(languageInWords("not a tag")).toBe("not a tag");
});

it("says so where nobody knows the language", () => {
  expect(languageInWords("und")).toBe("Unknown language");
});
