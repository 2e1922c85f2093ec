import { expect, it } from "vitest";
import { here } from "./address";

it("is asked of the site where one is logged in", () => {
  expect(here("https://house.example/export/runs/exp_1/claims.ndjson")).toBe("/export/runs/exp_1/claims.ndjson");
});
