import { expect, test } from "vitest";
import { newInWords } from "./newInWords";

test("what is new is counted as far as the server counts", () => {
  expect([0, 1, 999, 1000].map(newInWords)).toEqual([undefined, "1 new", "999 new", "1,000 or more new"]);
});
