import { isPair } from "./codePoints";

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** The words of a selection: no white space around them and no character cut in half; nothing if there are none. */
export function wordsIn(text: string, selected: Span): Span | undefined {
  let { start, end } = selected;
  if (start > 0 && isPair(text, start - 1)) {
    start--;
  }
  if (end > 0 && isPair(text, end - 1)) {
    end++;
  }
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === "") {
    return undefined;
  }
  start += words.length - words.trimStart().length;
  return { start, end: start + trimmed.length };
}

export function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
