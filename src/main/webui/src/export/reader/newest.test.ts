import { describe, expect, it } from "vitest";
import type { ExportState } from "../../graphql/schema.generated";
import { newestOf } from "./newest";

const runs = (...states: ExportState[]) => states.map((state, place) => ({ state, place }));

describe("the newest export", () => {
  it("is one whose files can be had", () => {
    expect(newestOf(runs("RUNNING", "ERASED", "DONE", "DONE"))?.place).toBe(2);
  });

  it("is else one that was there", () => {
    expect(newestOf(runs("FAILED", "ERASED"))?.place).toBe(1);
  });

  it("is none while nothing was finished", () => {
    expect(newestOf(runs("QUEUED", "CANCELLED"))).toBeUndefined();
  });
});
