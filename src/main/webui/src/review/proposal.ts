import type { Checkability } from "../graphql/schema.generated";
import type { ClaimStepsFragment } from "./ClaimSteps.generated";
import { markOf } from "./markOf";

export interface ProposalValues {
  rating: string;
  rationale: string;
  noEvidenceNote: string;
  /** The content that the words are about. */
  contentVersion: number;
  /** How far the check was when they were begun. */
  mark: string;
}

/** Whether a check of such a claim ends in a rating. */
export function isRatable(checkability: Checkability): boolean {
  return checkability === "CHECKABLE" || checkability === "PARTLY_CHECKABLE";
}

interface Scale {
  ratings: readonly { label: string }[];
}

/** What a new proposal begins with: the words of the last one, and its label as long as the house still uses it. */
export function proposalValues(claim: ClaimStepsFragment, scale: Scale | null | undefined): ProposalValues {
  const last = claim.check?.proposal;
  const label = last?.rating?.label;
  return {
    rating: label && scale?.ratings.some((rating) => rating.label === label) ? label : "",
    rationale: last?.rationale ?? "",
    noEvidenceNote: last?.noEvidenceNote ?? "",
    contentVersion: claim.contentVersion,
    mark: markOf(claim),
  };
}
