import type { MarkKind } from "./marks";
import type { Segment } from "./segments";

/** How much of a text was looked at, and with what result, in letters and digits. */
export type Coverage = Record<MarkKind | "open", number>;

/** Up to each unit of a text, how many letters and digits it has. White space and stops are nothing to look at. */
export function lettersUpTo(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  let counted = 0;
  for (const letter of text.matchAll(/[\p{L}\p{N}]/gu)) {
    counts.fill(count, counted, letter.index + 1);
    counted = letter.index + 1;
    count++;
  }
  counts.fill(count, counted);
  return counts;
}

export function coverageOf(letters: Uint32Array, paragraphs: readonly (readonly Segment[])[]): Coverage {
  const coverage: Coverage = { claim: 0, opinion: 0, dismissed: 0, open: 0 };
  for (const segment of paragraphs.flat()) {
    coverage[kindOf(segment)] += (letters[segment.end] ?? 0) - (letters[segment.start] ?? 0);
  }
  return coverage;
}

/** Where passages lie over each other, a claim counts before an opinion, and that before a dismissal. */
function kindOf({ marks }: Segment): keyof Coverage {
  const kinds: readonly MarkKind[] = ["claim", "opinion", "dismissed"];
  return kinds.find((kind) => marks.some((mark) => mark.kind === kind)) ?? "open";
}

/** A share in whole per cent. All and nothing are said only where it is all or nothing. */
export function perCent(part: number, whole: number): number {
  if (part === 0 || whole === 0) {
    return 0;
  }
  return part === whole ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}
