import { describe, expect, it } from "vitest";
import type { ExportState, Role } from "../../graphql/schema.generated";
import { runSteps } from "./runSteps";

const steps = (state: ExportState, role: Role) => runSteps({ state }, { id: "mem_1", name: "Edith", role });

describe("what can be done with an export", () => {
  it("is to cancel it while it is open, for editors", () => {
    expect(steps("QUEUED", "EDITOR").cancel).toBe(true);
    expect(steps("RUNNING", "EDITOR").cancel).toBe(true);
    expect(steps("RUNNING", "REPORTER").cancel).toBe(false);
    expect(steps("DONE", "EDITOR").cancel).toBe(false);
  });

  it("is to take away what there is, for whoever sees it", () => {
    expect(steps("DONE", "REPORTER").download).toBe(true);
    expect(steps("ERASED", "REPORTER").download).toBe(true);
    expect(steps("FAILED", "ADMIN").download).toBe(false);
    expect(steps("RUNNING", "ADMIN").download).toBe(false);
  });
});
