import type { ClaimSourcesFragment, PassageReadFragment } from "./ClaimSources.generated";

const most = 60;

/** The passages at which a claim can have been read, by id, in words. */
export function passagesOf(claim: ClaimSourcesFragment, also?: PassageReadFragment | null): Record<string, string> {
  const passages = [...claim.appearances.map((appearance) => appearance.passage), ...(also ? [also] : [])];
  return Object.fromEntries(passages.map((passage) => [passage.id, inWords(passage)]));
}

function inWords({ exact, articleVersion: { article } }: PassageReadFragment): string {
  const quote = exact.length > most ? `${exact.slice(0, most).trimEnd()}…` : exact;
  return `“${quote}” · ${article.headline ?? "an article without headline"}`;
}
