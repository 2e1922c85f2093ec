import { replyState, responseKind } from "../../words/labels";
import type { QueueRowFragment } from "./QueueRow.generated";

type Answered = Pick<QueueRowFragment, "rightOfReply" | "companyResponses">;

/** Where each company stands, a few words each: what it said, or else how far asking it has come. */
export function answersInShort({ rightOfReply, companyResponses }: Answered): string[] {
  const standing = companyResponses.filter((response) => response.standing);
  const said = standing.map(({ company, kind, scope }) => {
    const words = `${company.name}: ${responseKind[kind].toLowerCase()}`;
    return scope === "SIMILAR_CLAIM" ? `${words} (a similar claim)` : words;
  });
  const heard = new Set(standing.map(({ company }) => company.id));
  const silent = rightOfReply
    .filter(({ company }) => !heard.has(company.id))
    .map(({ company, state }) => `${company.name}: ${replyState[state].toLowerCase()}`);
  return [...said, ...silent];
}
