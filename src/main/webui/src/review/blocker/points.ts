import type { BlockerCode } from "../../graphql/schema.generated";
import { replyState } from "../../words/labels";
import type { ClaimBlockersFragment, WaiverPartsFragment } from "./ClaimBlockers.generated";

export type Blocker = ClaimBlockersFragment["blockers"][number];

/** One thing that must be right before publishing: fine, open, or signed for by an editor. */
export type Point =
  | { kind: "fine"; words: string }
  | { kind: "open"; blocker: Blocker }
  | { kind: "waived"; waiver: WaiverPartsFragment };

/** What is to be said where none of these blockers stands. */
interface Topic {
  codes: readonly BlockerCode[];
  company?: string;
  fine: string;
}

/** What an editor goes through before publishing, in the order of the work. */
export function pointsOf(claim: ClaimBlockersFragment): Point[] {
  const signed = waiversInForce(claim);
  return topicsOf(claim).flatMap((topic) => pointsAbout(topic, claim.blockers, signed));
}

/** A waiver holds for one content of the claim, until it is revoked. */
export function waiversInForce(claim: ClaimBlockersFragment): WaiverPartsFragment[] {
  return claim.waivers.filter((waiver) => waiver.revokedAt === null && waiver.contentVersion === claim.contentVersion);
}

function topicsOf(claim: ClaimBlockersFragment): Topic[] {
  return [
    { codes: ["NO_APPROVED_FINDING"], fine: approved(claim) },
    { codes: ["NO_ATTRIBUTION"], fine: "It is on record who said it" },
    { codes: ["ONE_UNNAMED_SOURCE"], fine: "It does not rest on one unnamed source alone" },
    { codes: ["SAME_PERSON_NAMED_AND_UNNAMED"], fine: "Nobody stands there both with a name and without" },
    { codes: ["NO_EVIDENCE"], fine: "Readers see evidence, or are told why there is none" },
    ...(claim.evidence.length > 0 ? [located] : []),
    ...claim.rightOfReply.map(replyTopic),
  ];
}

const located: Topic = { codes: ["EVIDENCE_WITHOUT_LOCATION"], fine: "All evidence says where it can be found" };

function approved({ check }: ClaimBlockersFragment): string {
  return check?.approval ? `Approved by ${check.approval.by.name}` : "A verdict is approved";
}

function replyTopic({ company, state }: ClaimBlockersFragment["rightOfReply"][number]): Topic {
  return {
    codes: ["ACCUSED_NOT_ASKED", "REPLY_TIME_TOO_SHORT", "DEADLINE_NOT_PASSED"],
    company: company.id,
    fine: `${company.name}: ${replyState[state].toLowerCase()}`,
  };
}

function pointsAbout(topic: Topic, blockers: readonly Blocker[], signed: readonly WaiverPartsFragment[]): Point[] {
  const isMeant = (reason: { code: BlockerCode; company: { id: string } | null }) =>
    topic.codes.includes(reason.code) && topic.company === reason.company?.id;
  const points: Point[] = [
    ...blockers.filter(isMeant).map((blocker) => ({ kind: "open", blocker }) as const),
    ...signed.filter(isMeant).map((waiver) => ({ kind: "waived", waiver }) as const),
  ];
  return points.length > 0 ? points : [{ kind: "fine", words: topic.fine }];
}

/** Why this person cannot waive it, or nothing when they may try. */
export function barredFromWaiving(blocker: Blocker, claim: ClaimBlockersFragment, memberId: string) {
  if (!blocker.waivable) {
    return "Cannot be waived.";
  }
  return claim.check?.proposal?.by.id === memberId
    ? "You proposed the verdict: another editor may waive this."
    : undefined;
}

export const waivedWords: Record<BlockerCode, string> = {
  NO_APPROVED_FINDING: "No approved verdict",
  NO_ATTRIBUTION: "Nobody on record as its origin",
  ONE_UNNAMED_SOURCE: "Rests on one unnamed source",
  SAME_PERSON_NAMED_AND_UNNAMED: "One person named and unnamed",
  NO_EVIDENCE: "No evidence",
  EVIDENCE_WITHOUT_LOCATION: "Evidence without a place to find it",
  ACCUSED_NOT_ASKED: "Was never asked",
  REPLY_TIME_TOO_SHORT: "Was given little time to answer",
  DEADLINE_NOT_PASSED: "Can still answer",
};
