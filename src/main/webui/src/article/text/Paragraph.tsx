import { memo } from "react";
import type { Mark } from "../passage/marks";
import type { Paragraph as Place } from "../passage/paragraphs";
import { areAlike, type Segment } from "../passage/segments";
import styles from "./text.module.css";

interface Props {
  text: string;
  place: Place;
  segments: readonly Segment[];
}

/** One paragraph. It is drawn anew only when the passages in it changed. */
export const Paragraph = memo(
  function Paragraph({ text, place, segments }: Props) {
    return (
      <p
        dir="auto"
        className={styles.paragraph}
        data-apart={place.apart || undefined}
        style={{ containIntrinsicBlockSize: `auto ${likelyHeight(place)}rem` }}
      >
        {segments.map((segment) => (
          <Stretch key={segment.start} segment={segment} words={text.slice(segment.start, segment.end)} />
        ))}
      </p>
    );
  },
  (before, after) =>
    before.text === after.text && before.place === after.place && areAlike(before.segments, after.segments),
);

/** A guess, for as long as the paragraph is out of sight. */
function likelyHeight({ start, end }: Place): number {
  return Math.ceil((end - start) / 68) * 1.8;
}

function Stretch({ segment, words }: { segment: Segment; words: string }) {
  const { start, marks, begins } = segment;
  const innermost = marks.at(-1);
  if (!innermost) {
    return <span data-offset={start}>{words}</span>;
  }
  const shared = {
    className: styles.mark,
    "data-offset": start,
    "data-about": marks.flatMap((mark) => mark.about).join(" "),
    "data-opens": innermost.about[0],
    "data-passages": marks.map((mark) => mark.passageId).join(" "),
    "data-tone": innermost.tone,
    "data-kind": innermost.kind,
    "data-overlaps": marks.length > 1 || undefined,
  };
  const numbers = begins
    .flatMap((mark) => mark.numbers)
    .sort((one, other) => one - other)
    .join(", ");
  return begins.length > 0 ? (
    // The words of the text stay words that can be selected, which those of a button element are not.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      {...shared}
      role="button"
      tabIndex={0}
      aria-describedby={describedBy(begins)}
      data-number={numbers || undefined}
    >
      {words}
    </span>
  ) : (
    <span {...shared}>{words}</span>
  );
}

/** The card beside the text says what the claim is and how far the desk is with it. */
function describedBy(marks: readonly Mark[]): string {
  return marks
    .flatMap((mark) =>
      mark.about.flatMap((id) => (mark.kind === "dismissed" ? [`status-${id}`] : [`statement-${id}`, `status-${id}`])),
    )
    .join(" ");
}
