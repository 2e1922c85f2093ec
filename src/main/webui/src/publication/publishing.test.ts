import { describe, expect, it } from "vitest";
import { erasable, newestVersion, publicationSteps } from "./publishing";

const chen = { id: "mem_chen", name: "Chen", role: "CHECKER" } as const;
const edith = { id: "mem_edith", name: "Edith", role: "EDITOR" } as const;
const clear = { discardedAt: null, publicationStatus: "UNPUBLISHED", blockers: [] } as const;
const blockers = [{ code: "NO_EVIDENCE" }];

describe("publishing", () => {
  it("is for editors", () => {
    expect(publicationSteps(clear, chen)).toEqual({});
    expect(publicationSteps(clear, edith).publish).toEqual({});
  });

  it("says where to look when something stands in the way", () => {
    expect(publicationSteps({ ...clear, blockers }, edith).publish?.barred).toContain("To publish");
  });

  it("corrects and withdraws only what readers see, whatever stands in the way of the next version", () => {
    const published = { ...clear, publicationStatus: "PUBLISHED", blockers } as const;
    expect(publicationSteps(published, edith)).toMatchObject({ correct: true, withdraw: true });
    const withdrawn = { ...clear, publicationStatus: "WITHDRAWN" } as const;
    expect(publicationSteps(withdrawn, edith)).toMatchObject({ publish: {}, correct: false, withdraw: false });
  });

  it("leaves a discarded claim alone, save for an erasure", () => {
    const discarded = { ...clear, discardedAt: "2026-11-05T12:00:00Z" };
    expect(publicationSteps(discarded, edith)).toEqual({ redact: true });
  });

  it("counts from 0", () => {
    expect(newestVersion([])).toBe(0);
    expect(newestVersion([{ version: 1 }, { version: 2 }])).toBe(2);
  });

  it("erases neither what readers see nor what is erased", () => {
    const line = { redactedAt: null, change: "PUBLISHED" };
    const erased = { ...line, version: 1, redactedAt: "2026-11-05T12:00:00Z" };
    const corrected = { ...line, version: 3, change: "CORRECTED" };
    const versions = [erased, { ...line, version: 2 }, corrected];
    expect(erasable(versions).map(({ version }) => version)).toEqual([2]);
    const withdrawal = { ...line, version: 4, change: "WITHDRAWN" };
    expect(erasable([...versions, withdrawal]).map(({ version }) => version)).toEqual([2, 3, 4]);
  });
});
