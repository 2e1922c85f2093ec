import type { Member } from "../session/member";
import type { CheckPartsFragment, ClaimStepsFragment } from "./ClaimSteps.generated";

/** The people and claims that the tests of this room tell of. */
export const noon = "2026-11-05T12:00:00Z";
export const rita: Member = { id: "mem_rita", name: "Rita", role: "REPORTER" };
export const chen: Member = { id: "mem_chen", name: "Chen", role: "CHECKER" };
export const edith: Member = { id: "mem_edith", name: "Edith", role: "EDITOR" };

export const untouched: ClaimStepsFragment = {
  id: "clm_1",
  version: 0,
  contentVersion: 3,
  checkability: "CHECKABLE",
  verificationStatus: "UNVERIFIED",
  discardedAt: null,
  check: null,
};

export function check(parts: Partial<CheckPartsFragment>): CheckPartsFragment {
  return {
    id: "chk_1",
    version: 4,
    number: 1,
    state: "OPEN",
    recordedAt: noon,
    changedAt: noon,
    reopenedBecause: null,
    assignee: null,
    proposal: null,
    approval: null,
    returned: null,
    ...parts,
  };
}

export function proposedBy(by: Member, label = "Unproven"): CheckPartsFragment {
  return check({
    state: "PROPOSED",
    assignee: by,
    proposal: {
      at: noon,
      by,
      contentVersion: 3,
      finding: "RATED",
      rationale: "The council says so.",
      noEvidenceNote: null,
      rating: { label, value: null, verdict: "UNPROVEN", meaning: null, scaleVersion: 1 },
    },
  });
}

export const waiting: ClaimStepsFragment = {
  ...untouched,
  verificationStatus: "AWAITING_APPROVAL",
  check: proposedBy(chen),
};
