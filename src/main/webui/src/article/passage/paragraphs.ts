import type { Span } from "./span";

/** A line of the text that has words in it. */
export interface Paragraph extends Span {
  /** Whether an empty line stands before it. */
  apart: boolean;
}

/** The lines of a text, however they end. Empty lines are no paragraphs; they set the next one apart. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  let apart = false;
  const take = (end: number) => {
    if (text.slice(start, end).trim() === "") {
      apart = true;
    } else {
      found.push({ start, end, apart });
      apart = false;
    }
  };
  for (const lineEnd of text.matchAll(/\r\n|\r|\n/g)) {
    take(lineEnd.index);
    start = lineEnd.index + lineEnd[0].length;
  }
  take(text.length);
  return found;
}
