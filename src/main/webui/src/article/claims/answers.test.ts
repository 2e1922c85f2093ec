import { expect, it } from "vitest";
import type { ArticleClaimCardFragment } from "./ArticleClaims.generated";
import { answersOf } from "./answers";

type Claim = Pick<ArticleClaimCardFragment, "rightOfReply" | "companyResponses">;

const meridian = { id: "pty_meridian", name: "Meridian Systems" };
const orbit = { id: "pty_orbit", name: "Orbit AI" };

const denied: Claim["companyResponses"][number] = {
  id: "rsp_1",
  company: meridian,
  kind: "DENIED",
  scope: "THIS_CLAIM",
  standing: true,
  asOf: { precision: "DAY", value: "2026-11-12", notAfter: null },
};

const silent: Claim["rightOfReply"][number] = {
  companyId: "pty_orbit",
  company: orbit,
  state: "NO_RESPONSE",
  askedAt: "2026-11-02T09:00:00Z",
  deadline: null,
  attemptCount: 2,
};

it("A company's answer and another one's silence stand side by side", () => {
  expect(answersOf({ companyResponses: [denied], rightOfReply: [silent] })).toEqual([
    { companyId: "pty_meridian", company: "Meridian Systems", words: "denied, 12 Nov 2026", isSilent: false },
    { companyId: "pty_orbit", company: "Orbit AI", words: "no response, tried twice", isSilent: true },
  ]);
});

it("A company that answered is not shown as silent too", () => {
  const asked = { ...silent, companyId: meridian.id, company: meridian };

  expect(answersOf({ companyResponses: [denied], rightOfReply: [asked] })).toHaveLength(1);
});

it("Only what stands is told, and what was said of something similar says so", () => {
  const earlier = { ...denied, id: "rsp_0", standing: false };
  const similar = { ...denied, id: "rsp_2", scope: "SIMILAR_CLAIM" as const };

  expect(answersOf({ companyResponses: [earlier, similar], rightOfReply: [] }).map(({ words }) => words)).toEqual([
    "denied something similar, 12 Nov 2026",
  ]);
});

it("Nobody who was not asked and did not answer is told of", () => {
  expect(answersOf({ companyResponses: [], rightOfReply: [] })).toEqual([]);
});
