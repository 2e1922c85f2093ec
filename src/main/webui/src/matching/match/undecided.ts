import type { MatchCertainty, MatchDecision } from "../../graphql/schema.generated";

interface Similar {
  certainty: MatchCertainty;
  claim: { id: string };
  match?: { decision: MatchDecision } | null;
}

interface Match {
  decision: MatchDecision;
  claim: { id: string };
  otherClaim: { id: string };
}

/** Those that nobody has said anything of, or nothing that still holds. */
export function undecided<Kind extends Similar>(similar: readonly Kind[], matches: readonly Match[]): Kind[] {
  const held = new Set(
    matches
      .filter(({ decision }) => decision !== "REVOKED")
      .flatMap(({ claim, otherClaim }) => [claim.id, otherClaim.id]),
  );
  return similar.filter(({ claim, match }) => !held.has(claim.id) && (!match || match.decision === "REVOKED"));
}

/** What is only possible stands behind what is likely, and apart. */
export function splitByCertainty<Kind extends Similar>(similar: readonly Kind[]) {
  return {
    likely: similar.filter(({ certainty }) => certainty !== "POSSIBLE"),
    possible: similar.filter(({ certainty }) => certainty === "POSSIBLE"),
  };
}
