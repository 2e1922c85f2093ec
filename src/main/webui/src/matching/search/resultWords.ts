const numbers = new Intl.NumberFormat("en-GB");

interface Claims {
  total: number;
  complete: boolean;
}

/** "The best 400 claims of more, 2 parties, no articles": said once, when it is there. */
export function foundInWords({ total, complete }: Claims, parties: number, articles: number): string {
  const claims = complete ? some(total, "claim", "claims") : `the best ${numbers.format(total)} claims of more`;
  const all = [claims, some(parties, "party", "parties"), some(articles, "article", "articles")].join(", ");
  return all.charAt(0).toUpperCase() + all.slice(1);
}

/** What the counts beside the list do not count, if there is anything. */
export function cappedInWords({ total, complete }: Claims): string | undefined {
  return complete ? undefined : `Counted over the best ${numbers.format(total)} claims.`;
}

function some(count: number, one: string, several: string): string {
  return count === 0 ? `no ${several}` : `${numbers.format(count)} ${count === 1 ? one : several}`;
}
