import { dateInWords, momentInWords } from "../../words/dates";
import { replyState, responseKind } from "../../words/labels";
import type { ArticleClaimCardFragment } from "./ArticleClaims.generated";

export interface Answer {
  companyId: string;
  company: string;
  words: string;
  /** Silence is shown as plainly as a denial. */
  isSilent: boolean;
}

/** Where each company stands on a claim, in a few words: what it said, or how far asking it has come. */
export function answersOf(claim: Pick<ArticleClaimCardFragment, "rightOfReply" | "companyResponses">): Answer[] {
  const said = claim.companyResponses
    .filter((response) => response.standing)
    .map((response) => ({
      companyId: response.company.id,
      company: response.company.name,
      words: joined([
        response.scope === "SIMILAR_CLAIM"
          ? `${responseKind[response.kind].toLowerCase()} something similar`
          : responseKind[response.kind].toLowerCase(),
        dateInWords(response.asOf),
      ]),
      isSilent: false,
    }));
  const answered = new Set(said.map((answer) => answer.companyId));
  const asked = claim.rightOfReply
    .filter((reply) => !answered.has(reply.companyId) && !answered.has(reply.company.id))
    .map((reply) => ({
      companyId: reply.companyId,
      company: reply.company.name,
      words: joined([
        replyState[reply.state].toLowerCase(),
        reply.attemptCount > 0 ? `tried ${times(reply.attemptCount)}` : undefined,
        reply.deadline ? `deadline ${momentInWords(reply.deadline)}` : undefined,
      ]),
      isSilent: true,
    }));
  return [...said, ...asked];
}

function joined(words: (string | undefined)[]): string {
  return words.filter(Boolean).join(", ");
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}
