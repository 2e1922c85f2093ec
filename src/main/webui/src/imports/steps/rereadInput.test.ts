import { expect, it } from "vitest";
import { rereadInput, rereadValues } from "./rereadInput";

const one = {
  id: "imp_1",
  version: 3,
  format: "CSV",
  language: "en",
  publisher: { name: "Fato", url: null },
  columns: [{ column: "Claim ", field: "statement" }],
};

it("sends what was changed, a publisher whole, and the columns of a table", () => {
  const values = { ...rereadValues(one), language: " pt ", publisherUrl: "https://fato.example" };
  expect(rereadInput(one, values)).toEqual({
    importId: "imp_1",
    expectedVersion: 3,
    language: "pt",
    publisherName: "Fato",
    publisherUrl: "https://fato.example",
    columns: [{ column: "Claim ", field: "statement" }],
  });
});

it("sends no columns for what is no table", () => {
  const reviews = { ...one, format: "CLAIM_REVIEW", columns: [] };
  expect(rereadInput(reviews, rereadValues(reviews)).columns).toBeUndefined();
});
