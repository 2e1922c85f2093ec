import type { Checkability, ClaimRelationKind } from "../../graphql/schema.generated";
import type { Labels } from "../../words/labels";
import type { ChainStep } from "../chain/graph";
import type { PublishedHopPartsFragment } from "../PublishedParts.generated";

type Hop = PublishedHopPartsFragment;

/** The hop as a picture needs it. A source that is agreed to be described is unnamed; of any other we know nothing. */
export function stepOf(hop: Hop): ChainStep {
  const { party, ...rest } = hop;
  return { ...rest, kind: kindOf(hop), partyId: party?.id };
}

function kindOf({ party, groundRule }: Hop): ChainStep["kind"] {
  if (party) {
    return "NAMED";
  }
  return groundRule === "ON_RECORD" ? "UNIDENTIFIED" : "UNNAMED";
}

export function originsInWords(count: number, onlyOneUnnamed: boolean): string {
  if (onlyOneUnnamed) {
    return "All of it comes from one source, and that one is unnamed.";
  }
  if (count === 0) {
    return "No independent source is known.";
  }
  return count === 1 ? "All of it goes back to one source." : `${count} sources say it independently of each other.`;
}

/** Why a check can end without a rating. */
export const whyNotRated: Labels<Checkability> = {
  CHECKABLE: "The check ended without a rating.",
  PARTLY_CHECKABLE: "Evidence can settle only a part of it. The check ended without a rating.",
  OPINION: "It is a judgement of value. Evidence cannot settle it, so it takes no rating.",
  PREDICTION: "It is about the future. Evidence cannot settle it yet, so it takes no rating.",
  TOO_VAGUE: "It says too little to be checked, so it takes no rating.",
};

/** How this claim hangs together with the other, read from this one. */
export const relationFromHere: Labels<ClaimRelationKind> = {
  REPEATS: "Repeats",
  UPDATES: "Updates",
  CONTRADICTS: "Contradicts",
  SPLIT_FROM: "Is a part of",
  SAME_PATTERN_AS: "Is of the same pattern as",
  ASSERTS_THAT: "Says that somebody said",
};

/** The same, read from this claim where the relation was recorded at the other. */
export const relationToHere: Labels<ClaimRelationKind> = {
  REPEATS: "Is repeated by",
  UPDATES: "Is updated by",
  CONTRADICTS: "Contradicts",
  SPLIT_FROM: "Has as a part",
  SAME_PATTERN_AS: "Is of the same pattern as",
  ASSERTS_THAT: "Is what was said, according to",
};

/** What a shared link says below its title: what was found, and the beginning of why. */
export function descriptionOf(finding: string, rationale: string): string {
  const whole = `${finding}. ${rationale.replace(/\s+/g, " ").trim()}`;
  const characters = Array.from(whole);
  return characters.length <= 200 ? whole : `${characters.slice(0, 199).join("").trimEnd()}…`;
}
