import { expect, it } from "vitest";
import { outcomes } from "../outcomes";
import { readShown, searchFor } from "./shown";

it("each kind of check has an address that leads back to it", () => {
  for (const outcome of outcomes) {
    expect(readShown(new URLSearchParams(searchFor(outcome)))).toBe(outcome);
  }
});

it("an address that names no kind asks for all", () => {
  expect(readShown(new URLSearchParams(searchFor(undefined)))).toBeUndefined();
  expect(readShown(new URLSearchParams("?show=everything"))).toBeUndefined();
});
