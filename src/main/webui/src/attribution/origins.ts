import type { HopKind } from "../graphql/schema.generated";

interface Chain {
  hops: readonly { kind: HopKind }[];
}

export interface Origins {
  words: string;
  /** What is thin about it; nothing when nothing is. */
  warning?: string;
}

/** How many independent originators a claim has, in words, and whether that is little to stand on. */
export function originsInWords(count: number, chains: readonly Chain[]): Origins {
  if (count === 0) {
    return { words: "No origin yet", warning: "nobody is known to have said it" };
  }
  if (count > 1) {
    return { words: `${count} independent origins` };
  }
  const kinds = chains.map((chain) => chain.hops[0]?.kind);
  const words = "1 independent origin";
  if (kinds.includes("NAMED")) {
    return { words };
  }
  return { words, warning: kinds.includes("UNNAMED") ? "and that one is unnamed" : "and that one is unknown to us" };
}
