import { useQuery } from "urql";
import { isWorthALook } from "../similar/similarWords";
import { type ClaimMatchesFragment, LikelyMatchesDocument } from "./ClaimMatches.generated";
import { undecided } from "./undecided";

/** What the desk has that is like a claim, and nobody has decided about; nothing before it is read. */
export function useUndecided({ id, statement, language, matches }: ClaimMatchesFragment) {
  const [{ data, error }] = useQuery({
    query: LikelyMatchesDocument,
    variables: { text: statement, language, claimId: id },
    requestPolicy: "cache-and-network",
  });
  return { open: data && undecided(data.similarClaims.filter(isWorthALook), matches.nodes), error };
}
