import type { PublicationStatus, VerificationStatus } from "../../graphql/schema.generated";

interface Standing {
  verificationStatus: VerificationStatus;
  publicationStatus: PublicationStatus;
}

/** An approval is for one content: what a new one does to it, in a sentence; nothing when there is nothing to undo. */
export function whatSavingUndoes({ verificationStatus, publicationStatus }: Standing): string | undefined {
  const before = undoneBySaving[verificationStatus];
  if (!before) {
    return undefined;
  }
  const readers =
    publicationStatus === "PUBLISHED" ? " Readers go on seeing what was published until it is corrected." : "";
  return `${before} Saving puts the claim back to “In check”.${readers}`;
}

const undoneBySaving: Partial<Record<VerificationStatus, string>> = {
  VERIFIED: "What was approved is what the claim says now.",
  AWAITING_APPROVAL: "The verdict that waits for approval is about what the claim says now.",
};
