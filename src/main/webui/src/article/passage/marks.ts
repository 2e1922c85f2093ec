import type { Checkability, VerificationStatus } from "../../graphql/schema.generated";
import { verificationStatus } from "../../words/status";
import type { CodePoints } from "./codePoints";
import type { Span } from "./span";

/** How a place was looked at. */
export type MarkKind = "claim" | "opinion" | "dismissed";

interface MarkedClaim {
  id: string;
  checkability: Checkability;
  verificationStatus: VerificationStatus;
}

export interface RecordedPassage<Claim extends MarkedClaim = MarkedClaim> {
  id: string;
  version: number;
  /** In code points, as the server counts. */
  start: number;
  end: number;
  dismissedAt?: string | null;
  dismissedWhy?: string | null;
  claims: readonly Claim[];
}

/** A passage as it stands in the text on screen. */
export interface Mark extends Span {
  passageId: string;
  kind: MarkKind;
  /** The claims that appear here; the passage itself where it was dismissed. */
  about: readonly string[];
  /** The numbers of these claims in the article. */
  numbers: readonly number[];
  /** The part of the colour's name. */
  tone: string;
}

/** A claim and the places of this text at which it appears. */
export interface PlacedClaim<Claim extends MarkedClaim> {
  claim: Claim;
  number: number;
  passageIds: readonly string[];
}

/** Only the first two of its kinds can be rated. */
export function isRatable(checkability: Checkability): boolean {
  return checkability === "CHECKABLE" || checkability === "PARTLY_CHECKABLE";
}

/** The claims of a text in its order, each once. */
export function placeClaims<Claim extends MarkedClaim>(
  passages: readonly RecordedPassage<Claim>[],
): PlacedClaim<Claim>[] {
  const placed = new Map<string, { claim: Claim; number: number; passageIds: string[] }>();
  for (const passage of passages) {
    for (const claim of passage.claims) {
      const known = placed.get(claim.id);
      if (known) {
        known.passageIds.push(passage.id);
      } else {
        placed.set(claim.id, { claim, number: placed.size + 1, passageIds: [passage.id] });
      }
    }
  }
  return [...placed.values()];
}

/** The passages that say something about the text: those with claims, and those that were dismissed. */
export function marksOf(
  passages: readonly RecordedPassage[],
  claims: readonly PlacedClaim<MarkedClaim>[],
  points: CodePoints,
): Mark[] {
  const numbers = new Map(claims.map(({ claim, number }) => [claim.id, number]));
  return passages
    .filter((passage) => passage.claims.length > 0 || passage.dismissedAt)
    .map((passage) => ({
      passageId: passage.id,
      start: points.unitOf(passage.start),
      end: points.unitOf(passage.end),
      kind: kindOf(passage),
      about: passage.claims.length > 0 ? passage.claims.map((claim) => claim.id) : [passage.id],
      numbers: passage.claims.map((claim) => numbers.get(claim.id) ?? 0),
      tone: toneOf(passage),
    }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}

function kindOf({ claims }: RecordedPassage): MarkKind {
  if (claims.length === 0) {
    return "dismissed";
  }
  return claims.some((claim) => isRatable(claim.checkability)) ? "claim" : "opinion";
}

function toneOf({ claims }: RecordedPassage): string {
  const first = claims[0];
  return first ? verificationStatus[first.verificationStatus].tone : "dismissed";
}
