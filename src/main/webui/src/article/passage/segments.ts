import type { Mark } from "./marks";
import { meet, type Span } from "./span";

/** A stretch that the same passages cover from its first letter to its last. */
export interface Segment extends Span {
  /** The passages over it; the shortest, which is the most particular, comes last. */
  marks: readonly Mark[];
  /** Those of them that begin right here. */
  begins: readonly Mark[];
}

/** Cuts paragraphs at every border of a passage. The marks come in the order of the text. */
export function segmentsOf(paragraphs: readonly Span[], marks: readonly Mark[]): Segment[][] {
  let open: Mark[] = [];
  let next = 0;
  return paragraphs.map((paragraph) => {
    open = open.filter((mark) => mark.end > paragraph.start);
    for (let mark = marks[next]; mark && mark.start < paragraph.end; mark = marks[++next]) {
      open.push(mark);
    }
    return cut(paragraph, open);
  });
}

function cut(paragraph: Span, marks: readonly Mark[]): Segment[] {
  const here = marks.filter((mark) => meet(mark, paragraph)).sort((one, other) => lengthOf(other) - lengthOf(one));
  const borders = new Set([paragraph.start, paragraph.end]);
  for (const mark of here) {
    borders.add(Math.max(mark.start, paragraph.start));
    borders.add(Math.min(mark.end, paragraph.end));
  }
  const places = [...borders].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, place) => {
    const end = places[place + 1] as number;
    const over = here.filter((mark) => mark.start < end && mark.end > start);
    return { start, end, marks: over, begins: over.filter((mark) => mark.start === start) };
  });
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Whether two cuts of the same paragraph would look and read the same. */
export function areAlike(one: readonly Segment[], other: readonly Segment[]): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((segment, place) => isLike(segment, other[place] as Segment)))
  );
}

function isLike(one: Segment, other: Segment): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, place) => isLikeMark(mark, other.marks[place] as Mark))
  );
}

function isLikeMark(one: Mark, other: Mark): boolean {
  return (
    one.passageId === other.passageId &&
    one.kind === other.kind &&
    one.tone === other.tone &&
    one.about.join() === other.about.join() &&
    one.numbers.join() === other.numbers.join()
  );
}
