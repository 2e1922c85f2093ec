import type { RequestWordsFragment } from "../Replies.generated";
import type { LetterParts } from "./letter";

/** What a letter says of a request, without who signs it. */
export function partsOf(request: RequestWordsFragment): Omit<LetterParts, "signer" | "house"> {
  const { company, message, allegations, deadline, zone } = request;
  return {
    company: company.name,
    message,
    deadline,
    zone,
    allegations: allegations.map(({ number, claim }) => ({
      number,
      statement: claim.statement,
      limits: claim.limits,
    })),
  };
}
