import { type RefObject, useCallback, useRef } from "react";
import { rangeOfSpan } from "../passage/domOffsets";
import { nextOpenSentence, previousOpenSentence, type Walk } from "../passage/sentences";
import type { Span } from "../passage/span";
import { revealInPage } from "./reveal";
import type { ReadText } from "./useArticleText";

interface Sentences {
  next: () => void;
  previous: () => void;
  /** Goes on from here: the words were dealt with. */
  passed: (span: Span) => void;
}

interface Options {
  read: ReadText | undefined;
  language?: string | null;
  text: RefObject<HTMLElement | null>;
  target: Span | undefined;
  choose: (span: Span) => void;
  say: (words: string) => void;
}

/** Walks the sentences nobody has looked at, each of which becomes the selected words. */
export function useSentences({ read, language, text, target, choose, say }: Options): Sentences {
  const place = useRef(0);
  const go = useCallback(
    (find: (walk: Walk) => Span | undefined) => {
      if (!read || !text.current) {
        return;
      }
      const { paragraphs, marks } = read;
      const sentence = find({ text: read.text, paragraphs, marks, language });
      if (!sentence) {
        say("Every sentence has been looked at.");
        return;
      }
      place.current = sentence.start;
      const range = rangeOfSpan(text.current, sentence);
      if (range) {
        revealInPage(range);
      }
      choose(sentence);
      say(read.text.slice(sentence.start, sentence.end));
    },
    [read, language, text, choose, say],
  );
  const from = target?.end ?? place.current;
  const before = target?.start ?? place.current;
  return {
    // From the end it goes on at the top, and the other way round.
    next: useCallback(() => go((walk) => nextOpenSentence(walk, from) ?? nextOpenSentence(walk, 0)), [go, from]),
    previous: useCallback(
      () => go((walk) => previousOpenSentence(walk, before) ?? previousOpenSentence(walk, walk.text.length)),
      [go, before],
    ),
    passed: useCallback((span: Span) => {
      place.current = span.end;
    }, []),
  };
}
