import type { DifferenceKind, MatchCertainty } from "../../graphql/schema.generated";
import type { Labels } from "../../words/labels";

/** How sure the desk may be, as a person says it. */
export const certaintyWords: Labels<MatchCertainty> = {
  CERTAIN: "Same claim",
  LIKELY: "Likely the same",
  POSSIBLE: "Possibly related",
};

interface Difference {
  kind: DifferenceKind;
  /** What stands in the text that was asked about. */
  asked: readonly string[];
  /** What stands in the claim that was found. */
  found: readonly string[];
}

/** What differs, from where one writes: "4 % here, 5 % there". */
export function differenceInWords(difference: Difference): string {
  const sides = sidesInWords(difference);
  switch (difference.kind) {
    case "NEGATION":
      return difference.asked.length > difference.found.length ? "denied here" : "denied there";
    case "DATE":
      return sides ? `another date: ${sides}` : "another date";
    case "PARTY":
      return sides ? `another party: ${sides}` : "another party";
    default:
      return sides || "another number";
  }
}

function sidesInWords({ asked, found }: Difference): string {
  const here = asked.join(", ");
  const there = found.join(", ");
  if (here && there) {
    return `${here} here, ${there} there`;
  }
  return here ? `${here} only here` : there && `${there} only there`;
}

/** Below it, hardly one in twenty is the same; such a list would be read by nobody. */
const leastScore = 0.05;

export function isWorthALook({ score }: { score: number }): boolean {
  return score >= leastScore;
}

/** What a screen reader is told when a list of matches has changed. */
export function countInWords(count: number): string {
  return count === 0 ? "No match" : count === 1 ? "1 possible match" : `${count} possible matches`;
}

/** From 0 to 1, with two places: nobody can tell more apart. */
export function scoreInWords(score: number): string {
  return score.toFixed(2);
}
