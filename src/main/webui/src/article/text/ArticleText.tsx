import { type KeyboardEvent, type MouseEvent, memo, type Ref } from "react";
import type { Paragraph as Place } from "../passage/paragraphs";
import type { Segment } from "../passage/segments";
import { aboutOf } from "./light";
import { Paragraph } from "./Paragraph";
import styles from "./text.module.css";

interface Props {
  ref: Ref<HTMLDivElement>;
  text: string;
  paragraphs: readonly Place[];
  segments: readonly (readonly Segment[])[];
  language?: string | null;
  /** Somebody wants to know what is said about a passage. */
  onOpen: (about: string) => void;
}

/** The text, to the letter, with everything that was marked in it. */
export const ArticleText = memo(function ArticleText({ ref, text, paragraphs, segments, language, onOpen }: Props) {
  const click = (event: MouseEvent) => {
    const about = aboutOf(event.target);
    // A click that ends the selecting of words is not meant for the passage under it.
    if (about && document.getSelection()?.isCollapsed !== false) {
      onOpen(about);
    }
  };
  const press = (event: KeyboardEvent) => {
    const isButton = event.target instanceof Element && event.target.getAttribute("role") === "button";
    const about = aboutOf(event.target);
    if (isButton && about && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      event.stopPropagation();
      onOpen(about);
    }
  };
  return (
    // The passages in it are the buttons; one listener serves hundreds of them.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={ref}
      className={styles.text}
      tabIndex={-1}
      lang={language ?? undefined}
      onClick={click}
      onKeyDown={press}
      data-testid="article-text"
    >
      {paragraphs.map((place, index) => (
        <Paragraph key={place.start} text={text} place={place} segments={segments[index] ?? []} />
      ))}
    </div>
  );
});
