import { expect, it } from "vitest";
import { noColumns } from "./fields";
import { uploadAddress } from "./uploadAddress";

const reading = { format: "CSV", language: "pt-BR", publisherName: " Fato & Foco ", publisherUrl: "" } as const;

function sent(address: string) {
  return Object.fromEntries(new URL(address, "https://desk.example").searchParams);
}

it("says how the file is to be read, and nothing that nobody said", () => {
  const columns = { ...noColumns, statement: "claim" };
  expect(sent(uploadAddress(reading, "checks 2019.csv", columns))).toEqual({
    format: "CSV",
    fileName: "checks 2019.csv",
    language: "pt-BR",
    publisherName: "Fato & Foco",
    columns: '{"statement":"claim"}',
  });
});

it("says nothing of columns for what is no table", () => {
  const columns = { ...noColumns, statement: "claim" };
  expect(sent(uploadAddress({ ...reading, format: "CLAIM_REVIEW" }, "a.json", columns))).not.toHaveProperty("columns");
});
