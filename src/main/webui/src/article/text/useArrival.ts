import { type RefObject, useEffect, useRef } from "react";
import { rangeOfSpan } from "../passage/domOffsets";
import type { Span } from "../passage/span";
import { isBeside, revealInColumn, revealInPage } from "./reveal";

interface Sides {
  text: RefObject<HTMLElement | null>;
  cards: RefObject<HTMLElement | null>;
}

/** An address that names words or a claim leads to its place in the text, and to its card. */
export function useArrival({ text, cards }: Sides, words: Span | undefined, about: string | undefined) {
  const arrival = useRef({ words, about });
  useEffect(() => {
    const { words, about } = arrival.current;
    if (!text.current) {
      return;
    }
    const place = words
      ? rangeOfSpan(text.current, { start: words.start, end: words.start + 1 })
      : about && text.current.querySelector(`[data-about~="${CSS.escape(about)}"]`);
    if (place) {
      revealInPage(place);
    }
    const card = about && document.getElementById(`card-${about}`);
    if (card && cards.current && isBeside()) {
      revealInColumn(cards.current, card);
    }
  }, [text, cards]);
}
