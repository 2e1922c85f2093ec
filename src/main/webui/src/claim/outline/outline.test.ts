import { describe, expect, it } from "vitest";
import type { ClaimOutlineFragment } from "./ClaimOutline.generated";
import { outline } from "./outline";

const bare: ClaimOutlineFragment = {
  id: "clm_1",
  verificationStatus: "UNVERIFIED",
  publicationStatus: "UNPUBLISHED",
  independentOriginCount: 0,
  attributions: [],
  evidence: [],
  rightOfReply: [],
  blockers: [{ code: "NO_APPROVED_FINDING" }, { code: "NO_ATTRIBUTION" }],
  relations: [],
  matches: { nodes: [] },
  publication: null,
};

const section = (claim: ClaimOutlineFragment, title: string) => outline(claim).find((entry) => entry.title === title);

describe("the page at a glance", () => {
  it("says what a new claim lacks", () => {
    const missing = outline(bare).filter((entry) => entry.isMissing);
    expect(missing.map(({ title, remark }) => `${title}: ${remark}`)).toEqual([
      "Who said it: nobody",
      "Evidence: none",
      "Verdict: unverified",
      "To publish: 2 in the way",
    ]);
  });

  it("counts originators, never chains", () => {
    const claim = { ...bare, attributions: [{ id: "atr_1" }, { id: "atr_2" }], independentOriginCount: 1 };
    expect(section(claim, "Who said it")).toMatchObject({ remark: "1 origin", isMissing: false });
  });

  it("names who was not asked before who may still answer", () => {
    const reply = (state: "NOT_ASKED" | "DEADLINE_OPEN" | "ANSWERED") => ({ companyId: state, state });
    const asked = { ...bare, rightOfReply: [reply("DEADLINE_OPEN"), reply("ANSWERED")] };
    expect(section(asked, "Companies")).toMatchObject({ remark: "1 may still answer", isMissing: true });
    const unasked = { ...bare, rightOfReply: [reply("DEADLINE_OPEN"), reply("NOT_ASKED")] };
    expect(section(unasked, "Companies")).toMatchObject({ remark: "1 not asked", isMissing: true });
    const answered = { ...bare, rightOfReply: [reply("ANSWERED")] };
    expect(section(answered, "Companies")).toMatchObject({ remark: "", isMissing: false });
  });

  it("lacks nothing once a claim is published", () => {
    const claim: ClaimOutlineFragment = {
      ...bare,
      verificationStatus: "VERIFIED",
      publicationStatus: "PUBLISHED",
      attributions: [{ id: "atr_1" }],
      independentOriginCount: 1,
      evidence: [{ id: "evd_1" }],
      blockers: [],
      publication: { version: 2, publicId: "pub_1" },
    };
    expect(outline(claim).some((entry) => entry.isMissing)).toBe(false);
    expect(section(claim, "Publication")?.remark).toBe("published, version 2");
  });
});
