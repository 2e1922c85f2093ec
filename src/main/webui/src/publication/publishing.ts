import type { CorrectionKind } from "../graphql/schema.generated";
import { type Member, mayAct } from "../session/member";
import type { ClaimPublicationsFragment, PublicationLineFragment } from "./ClaimPublications.generated";

export interface PublicationSteps {
  /** Publishing is an editor's; what keeps it from being done now, if something does. */
  publish?: { barred?: string };
  /** A note without another content, and withdrawing: only of what readers see. */
  correct?: boolean;
  withdraw?: boolean;
  redact?: boolean;
}

interface Publishable extends Pick<ClaimPublicationsFragment, "discardedAt" | "publicationStatus"> {
  blockers: readonly unknown[];
}

/** What this member can do to what readers see. */
export function publicationSteps(claim: Publishable, member: Member): PublicationSteps {
  if (!mayAct(member, "EDITOR")) {
    return {};
  }
  const redact = true;
  if (claim.discardedAt) {
    return { redact };
  }
  const publish = claim.blockers.length > 0 ? { barred: "What stands in the way is listed under “To publish”." } : {};
  const isPublished = claim.publicationStatus === "PUBLISHED";
  return { publish, redact, correct: isPublished, withdraw: isPublished };
}

/** What a member has seen of what was published: 0 where nothing was. */
export function newestVersion(publications: readonly { version: number }[]): number {
  return publications.at(-1)?.version ?? 0;
}

/** The claim as it is for who has just published it, until the page has read it anew. */
export function withMade<C extends Pick<ClaimPublicationsFragment, "publicationStatus" | "publications">>(
  claim: C,
  made: PublicationLineFragment | undefined,
): C {
  return made && made.version > newestVersion(claim.publications)
    ? { ...claim, publicationStatus: "PUBLISHED", publications: [...claim.publications, made] }
    : claim;
}

/** The versions that can be erased: neither the one that readers see, nor what is erased already. */
export function erasable<P extends { version: number; redactedAt: string | null; change: string }>(
  publications: readonly P[],
): P[] {
  const newest = newestVersion(publications);
  return publications.filter(
    ({ version, redactedAt, change }) => redactedAt === null && (version !== newest || change === "WITHDRAWN"),
  );
}

export type GivenKind = Exclude<CorrectionKind, "RETRACTION">;

/** When to call a change what; a retraction comes by withdrawing. */
export const correctionMeaning: Record<GivenKind, string> = {
  CORRECTION: "Something was wrong, and is right now.",
  CLARIFICATION: "Nothing was wrong, but something could be misunderstood.",
  UPDATE: "There are new facts.",
  REPLY_ADDED: "A party’s answer was added.",
};
