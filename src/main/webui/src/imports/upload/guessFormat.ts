import type { ImportFormat } from "../../graphql/schema.generated";

/** What a file most likely is, by its name and by how it begins; nothing where neither tells. */
export function guessFormat(name: string, beginning: string): ImportFormat | undefined {
  const text = beginning.replace(/^\uFEFF/, "").trimStart();
  if (text.startsWith("{") || text.startsWith("[")) {
    return formatOfJson(text);
  }
  const ending = name.toLowerCase().match(/\.([a-z0-9]+)$/)?.[1];
  return ending ? formatOfEnding[ending] : undefined;
}

const formatOfEnding: Record<string, ImportFormat> = {
  csv: "CSV",
  tsv: "CSV",
  txt: "CSV",
  ndjson: "STET_NDJSON",
  jsonl: "STET_NDJSON",
  json: "CLAIM_REVIEW",
  jsonld: "CLAIM_REVIEW",
};

/** The words of schema.org stand in every ClaimReview and in no document of a desk. */
function formatOfJson(text: string): ImportFormat {
  const hasSchemaWords = /"(@type|@context|@graph|claimReviewed|dataFeedElement)"\s*:/.test(text);
  const hasDeskWords = /^\{\s*"id"\s*:\s*"pub_/.test(text) || /"(publishedAt|latestVersion|statement)"\s*:/.test(text);
  return hasDeskWords && !hasSchemaWords ? "STET_NDJSON" : "CLAIM_REVIEW";
}
