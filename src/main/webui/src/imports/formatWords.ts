import type { ImportFormat } from "../graphql/schema.generated";

/** A format's name, where there is no room to explain it. */
export const formatWords: Record<ImportFormat, string> = {
  CLAIM_REVIEW: "ClaimReview",
  STET_NDJSON: "Stet NDJSON",
  CSV: "CSV",
};
