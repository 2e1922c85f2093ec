import { describe, expect, it } from "vitest";
import { answersInShort } from "./answers";

const meridian = { id: "pty_meridian", name: "Meridian" };
const orbit = { id: "pty_orbit", name: "Orbit AI" };
const denial = {
  id: "rsp_1",
  version: 0,
  kind: "DENIED",
  scope: "THIS_CLAIM",
  standing: true,
  company: meridian,
} as const;

describe("the companies' answers in short", () => {
  it("say what each has said, and how far asking the others has come", () => {
    const rightOfReply = [
      { companyId: meridian.id, company: meridian, state: "ANSWERED" } as const,
      { companyId: orbit.id, company: orbit, state: "DEADLINE_OPEN" } as const,
    ];
    expect(answersInShort({ rightOfReply, companyResponses: [denial] })).toEqual([
      "Meridian: denied",
      "Orbit AI: asked, deadline open",
    ]);
  });

  it("leave out what was said before the newest answer", () => {
    const earlier = { ...denial, id: "rsp_0", kind: "DECLINED_TO_COMMENT", standing: false } as const;
    expect(answersInShort({ rightOfReply: [], companyResponses: [earlier, denial] })).toEqual(["Meridian: denied"]);
  });

  it("do not pass an answer about a similar claim off as one about this", () => {
    const similar = { ...denial, scope: "SIMILAR_CLAIM" } as const;
    expect(answersInShort({ rightOfReply: [], companyResponses: [similar] })[0]).toContain("a similar claim");
  });
});
