import { describe, expect, it } from "vitest";
import type { Role } from "../../graphql/schema.generated";
import { setSteps } from "./setSteps";

const member = (role: Role) => ({ id: "mem_1", name: "Edith", role });
const all = { revise: true, discard: true, export: true };
const none = { revise: false, discard: false, export: false };

describe("what can be done with a claim set", () => {
  it("is for editors", () => {
    expect(setSteps({}, member("EDITOR"))).toEqual(all);
    expect(setSteps({}, member("ADMIN"))).toEqual(all);
    expect(setSteps({}, member("CHECKER"))).toEqual(none);
    expect(setSteps({}, member("REPORTER"))).toEqual(none);
  });

  it("ends when it is discarded", () => {
    expect(setSteps({ discardedAt: "2026-11-03T18:00:00Z" }, member("EDITOR"))).toEqual(none);
  });
});
