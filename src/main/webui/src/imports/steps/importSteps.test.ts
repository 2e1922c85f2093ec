import { describe, expect, it } from "vitest";
import { importSteps } from "./importSteps";

const edith = { id: "mem_edith" };
const ada = { id: "mem_ada" };
const found = [{ outcome: "CREATE", count: 2 } as const];

describe("what can be done with an import", () => {
  it("that was read: propose it, have it read again, or discard it", () => {
    const steps = importSteps({ state: "READY", counts: found, uploadedBy: edith }, edith.id);
    expect(steps).toEqual({ propose: { barred: undefined }, reread: {}, discard: {} });
  });

  it("that brings nothing: not propose it", () => {
    const counts = [{ outcome: "REFUSED", count: 7 } as const];
    expect(importSteps({ state: "READY", counts, uploadedBy: edith }, edith.id).propose?.barred).toContain("nothing");
  });

  it("that waits: approve it, unless it is one's own", () => {
    const waiting = { state: "PROPOSED", counts: found, uploadedBy: edith, proposedBy: edith } as const;
    expect(importSteps(waiting, ada.id)).toMatchObject({
      approve: { barred: undefined },
      giveBack: { isOwn: false },
      discard: {},
    });
    expect(importSteps(waiting, edith.id)).toMatchObject({
      approve: { barred: "You uploaded this file: another editor has to approve it." },
      giveBack: { isOwn: true },
    });
  });

  it("that somebody else uploaded and oneself proposed: not approve it", () => {
    const waiting = { state: "PROPOSED", counts: found, uploadedBy: edith, proposedBy: ada } as const;
    expect(importSteps(waiting, ada.id).approve?.barred).toContain("You proposed");
  });

  it("that is being read: discard it alone", () => {
    expect(importSteps({ state: "READING", counts: [], uploadedBy: edith }, ada.id)).toEqual({ discard: {} });
  });

  it.each(["APPROVING", "DONE", "FAILED", "DISCARDED"] as const)("that is %s: nothing", (state) => {
    expect(importSteps({ state, counts: found, uploadedBy: edith }, ada.id)).toEqual({});
  });
});
