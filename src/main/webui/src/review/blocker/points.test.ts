import { describe, expect, it } from "vitest";
import type { ClaimBlockersFragment, WaiverPartsFragment } from "./ClaimBlockers.generated";
import { type Blocker, barredFromWaiving, pointsOf } from "./points";

const noon = "2026-11-05T12:00:00Z";
const edith = { id: "mem_edith", name: "Edith" };
const chen = { id: "mem_chen", name: "Chen" };
const meridian = { id: "pty_meridian", name: "Meridian" };
const orbit = { id: "pty_orbit", name: "Orbit AI" };

const clean: ClaimBlockersFragment = {
  id: "clm_1",
  version: 0,
  contentVersion: 5,
  discardedAt: null,
  check: { id: "chk_1", version: 2, proposal: { by: chen }, approval: { at: noon, by: edith } },
  blockers: [],
  waivers: [],
  evidence: [{ id: "evi_1" }],
  rightOfReply: [],
};

function blocker(parts: Partial<Blocker>): Blocker {
  return {
    code: "NO_EVIDENCE",
    message: "There is none.",
    liftedBy: "Add some.",
    waivable: true,
    company: null,
    ...parts,
  };
}

function waiver(parts: Partial<WaiverPartsFragment>): WaiverPartsFragment {
  return {
    id: "wav_1",
    version: 0,
    code: "NO_EVIDENCE",
    contentVersion: 5,
    reason: "The record is sealed.",
    at: noon,
    revokedAt: null,
    revokedBecause: null,
    company: null,
    by: edith,
    revokedBy: null,
    ...parts,
  };
}

function inWords(claim: ClaimBlockersFragment): string[] {
  return pointsOf(claim).map((point) => {
    switch (point.kind) {
      case "fine":
        return `fine: ${point.words}`;
      case "open":
        return `open: ${point.blocker.code} ${point.blocker.company?.name ?? ""}`.trim();
      default:
        return `waived: ${point.waiver.code}`;
    }
  });
}

describe("what stands between a claim and its readers", () => {
  it("says briefly what is fine, and by whom it is approved", () => {
    const words = inWords(clean);
    expect(words).toHaveLength(6);
    expect(words.every((line) => line.startsWith("fine: "))).toBe(true);
    expect(words[0]).toBe("fine: Approved by Edith");
  });

  it("puts an open blocker in the place of what would be fine", () => {
    const words = inWords({ ...clean, blockers: [blocker({})] });
    expect(words).toContain("open: NO_EVIDENCE");
    expect(words).toHaveLength(6);
    expect(words).not.toContain("fine: Readers see evidence, or are told why there is none");
  });

  it("says nothing of where evidence is found when there is none", () => {
    expect(inWords({ ...clean, evidence: [] })).not.toContain("fine: All evidence says where it can be found");
  });

  it("asks after each accused party by itself", () => {
    const rightOfReply = [
      { companyId: orbit.id, company: orbit, state: "ANSWERED", deadline: noon } as const,
      { companyId: meridian.id, company: meridian, state: "DEADLINE_OPEN", deadline: noon } as const,
    ];
    const late = blocker({ code: "DEADLINE_NOT_PASSED", company: meridian });
    const short = blocker({ code: "REPLY_TIME_TOO_SHORT", company: meridian });
    expect(inWords({ ...clean, rightOfReply, blockers: [late, short] }).slice(6)).toEqual([
      "fine: Orbit AI: answered",
      "open: DEADLINE_NOT_PASSED Meridian",
      "open: REPLY_TIME_TOO_SHORT Meridian",
    ]);
  });

  it("says what is waived, as long as the waiver holds", () => {
    expect(inWords({ ...clean, waivers: [waiver({})] })).toContain("waived: NO_EVIDENCE");
    const revoked = waiver({ revokedAt: noon, revokedBy: edith, revokedBecause: "It is open now." });
    expect(inWords({ ...clean, waivers: [revoked] })).not.toContain("waived: NO_EVIDENCE");
    expect(inWords({ ...clean, waivers: [waiver({ contentVersion: 4 })] })).not.toContain("waived: NO_EVIDENCE");
  });

  it("lets an editor waive what can be waived, unless the verdict is their own", () => {
    expect(barredFromWaiving(blocker({}), clean, edith.id)).toBeUndefined();
    expect(barredFromWaiving(blocker({}), clean, chen.id)).toContain("another editor");
    expect(barredFromWaiving(blocker({ waivable: false }), clean, edith.id)).toBe("Cannot be waived.");
  });
});
