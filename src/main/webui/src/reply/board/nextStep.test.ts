import { describe, expect, it } from "vitest";
import { nextStep } from "./nextStep";

const now = new Date("2026-11-04T18:00:00Z");
const claim = { id: "clm_1", statement: "It leaked.", limits: null, language: "en" };
const open = { number: 1, answered: false, claim };
const attempt = { id: "att_1", at: "2026-11-03T12:00:00Z", channel: "EMAIL", outcome: "SENT", note: null } as const;
const asked = { allegations: [open], attempts: [attempt], deadline: "2026-11-05T12:00:00Z", withdrawnAt: null };
const passed = { ...asked, deadline: "2026-11-04T12:00:00Z" };

describe("the next step", () => {
  it("is to log an attempt where none is", () => {
    expect(nextStep({ ...asked, attempts: [] }, now)).toMatch(/^Log an attempt/);
  });

  it("is another way where no attempt got through", () => {
    expect(nextStep({ ...asked, attempts: [{ ...attempt, outcome: "BOUNCED" }] }, now)).toMatch(/^Try another way/);
  });

  it("is to wait while there is time", () => {
    expect(nextStep(asked, now)).toBe("Wait, remind, or record the answer");
  });

  it("after the deadline is none, where something shows that the party was asked", () => {
    expect(nextStep(passed, now)).toBe("Deadline passed: nothing more to wait for");
    expect(nextStep({ ...passed, attempts: [{ ...attempt, outcome: "NO_ANSWER" }] }, now)).toBe(
      "Deadline passed: it could not be reached",
    );
  });

  it("after the deadline is to show that the party was asked, where nothing does", () => {
    expect(nextStep({ ...passed, attempts: [] }, now)).toMatch(/^Log the attempt that was made in time/);
    expect(nextStep({ ...passed, attempts: [{ ...attempt, at: "2026-11-04T13:00:00Z" }] }, now)).toMatch(
      /^Log the attempt that was made in time/,
    );
  });

  it("is none once every allegation is answered, and not while one is open", () => {
    expect(nextStep({ ...passed, allegations: [{ ...open, answered: true }] }, now)).toMatch(/^Nothing: every/);
    expect(nextStep({ ...asked, allegations: [{ ...open, answered: true }, open] }, now)).toMatch(/^Wait/);
    expect(nextStep({ ...asked, withdrawnAt: "2026-11-04T13:00:00Z" }, now)).toMatch(/^Nothing: it was withdrawn/);
  });
});
