import { expect, it } from "vitest";
import { noColumns } from "./fields";
import { whyNotYet } from "./whyNotYet";

const table = new File(["claim\nIt rained."], "checks.csv");

it("a table needs to say where its claims are", () => {
  expect(whyNotYet(table, "CSV", noColumns)).toBe("Say which column holds what was claimed.");
  expect(whyNotYet(table, "CSV", { ...noColumns, statement: "claim" })).toBeUndefined();
});

it("other files say it themselves", () => {
  expect(whyNotYet(table, "CLAIM_REVIEW", noColumns)).toBeUndefined();
});

it("there has to be a file, something in it, and a word of what it is", () => {
  expect(whyNotYet(undefined, "CSV", noColumns)).toBe("Choose a file first.");
  expect(whyNotYet(new File([], "empty.json"), "CLAIM_REVIEW", noColumns)).toBe("This file is empty.");
  expect(whyNotYet(table, "", noColumns)).toBe("Say what kind of file it is.");
});
