import type { Mark } from "./marks";
import type { Paragraph } from "./paragraphs";
import { meet, type Span, wordsIn } from "./span";

/** A text whose sentences can be walked. They are looked for one by one, so that no text is too long for it. */
export interface Walk {
  text: string;
  paragraphs: readonly Paragraph[];
  marks: readonly Mark[];
  /** BCP 47; where it is not known the general rules hold. */
  language?: string | null;
}

/** The first sentence from a place on that no passage touches. */
export function nextOpenSentence(walk: Walk, from: number): Span | undefined {
  const sentences = segmenterOf(walk.language);
  for (const paragraph of walk.paragraphs) {
    if (paragraph.end <= from) {
      continue;
    }
    const cut = sentences.segment(walk.text.slice(paragraph.start, paragraph.end));
    let place = Math.max(0, from - paragraph.start);
    for (let found = cut.containing(place); found; found = cut.containing(place)) {
      const sentence = spanOf(walk.text, paragraph, found);
      if (sentence && sentence.start >= from && isOpen(walk, sentence)) {
        return sentence;
      }
      place = found.index + found.segment.length;
    }
  }
  return undefined;
}

/** The last sentence before a place that no passage touches. */
export function previousOpenSentence(walk: Walk, before: number): Span | undefined {
  const sentences = segmenterOf(walk.language);
  for (const paragraph of walk.paragraphs.toReversed()) {
    if (paragraph.start >= before) {
      continue;
    }
    const cut = sentences.segment(walk.text.slice(paragraph.start, paragraph.end));
    let place = Math.min(before, paragraph.end) - paragraph.start - 1;
    for (let found = cut.containing(place); found; found = cut.containing(place)) {
      const sentence = spanOf(walk.text, paragraph, found);
      if (sentence && sentence.end <= before && isOpen(walk, sentence)) {
        return sentence;
      }
      place = found.index - 1;
      if (place < 0) {
        break;
      }
    }
  }
  return undefined;
}

function spanOf(text: string, paragraph: Span, found: Intl.SegmentData): Span | undefined {
  const start = paragraph.start + found.index;
  return wordsIn(text, { start, end: start + found.segment.length });
}

function isOpen({ text, marks }: Walk, sentence: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end)) && !marks.some((mark) => meet(mark, sentence));
}

function segmenterOf(language: string | null | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: "sentence" });
  } catch {
    // A tag that the browser does not know is still a tag.
    return new Intl.Segmenter(undefined, { granularity: "sentence" });
  }
}
