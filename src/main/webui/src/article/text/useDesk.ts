import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { useLocation, useSearchParams } from "react-router";
import { useKeys } from "../../ui/useKeys";
import { countCodePoints } from "../passage/codePoints";
import { focusedPassage } from "./focusedPassage";
import { isBeside, revealInPage } from "./reveal";
import { useArrival } from "./useArrival";
import type { ReadText } from "./useArticleText";
import { useKeptSelection } from "./useKeptSelection";
import { useLight } from "./useLight";
import { useSentences } from "./useSentences";
import { useShownWords, useTarget } from "./useTarget";
import { type Deed, placeOf, withAbout, withoutWriting, withWriting, writingIn } from "./writing";

const longestPassage = 20_000;

/** Everything that can be done between a text and its claims. What is being done stands in the address. */
export function useDesk(read: ReadText, language: string | null | undefined) {
  const root = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLElement>(null);
  const [address, setAddress] = useSearchParams();
  const { pathname } = useLocation();
  const [said, say] = useState("");
  // One claim more can give every claim below it another number; nobody has to wait for that.
  const drawn = useDeferredValue(read);
  const { target, choose } = useTarget(text, read.text);
  const sentences = useSentences({ read, language, text, target, choose, say });
  const writing = useMemo(() => writingIn(address, read.points), [address, read.points]);
  const chosen = address.get("claim") ?? undefined;
  useLight({ root, text, cards }, chosen, drawn);
  useShownWords(text, writing?.span, drawn);
  useKeptSelection(text, target, drawn);
  useArrival({ text, cards }, writing?.span, chosen);

  const change = useCallback(
    (next: (before: URLSearchParams) => URLSearchParams) => {
      // Whoever went on to a page that still loads is not called back by an answer that comes behind them.
      if (window.location.pathname === pathname) {
        setAddress(next, { replace: true, preventScrollReset: true });
      }
    },
    [setAddress, pathname],
  );
  const open = useCallback(
    (about: string) => {
      change((before) => withAbout(before, about));
      if (isBeside()) {
        showCard(about);
      }
    },
    [change],
  );
  const showPlace = useCallback((passageId: string) => showPassage(text.current, passageId), []);
  const begin = useCallback(
    (deed: Deed, place: string) => change((before) => withWriting(before, deed, place)),
    [change],
  );
  const isTooLong = target !== undefined && isPassageTooLong(read.text.slice(target.start, target.end));
  const make = (deed: Deed) => {
    const words = target ?? focusedPassage(text.current, read.marks);
    if (!words) {
      say("Select words in the text first, or press n for the next sentence.");
    } else if (!isTooLong) {
      begin(deed, placeOf(words, read.points));
    }
  };
  const leave = () => {
    change(withoutWriting);
    text.current?.focus({ preventScroll: true });
  };
  const done = (what: string, claimId?: string) => {
    if (writing) {
      sentences.passed(writing.span);
    }
    choose(undefined);
    say(`${what}.`);
    change((before) => withAbout(withoutWriting(before), claimId));
    text.current?.focus({ preventScroll: true });
  };
  const close = () => change((before) => withAbout(before, undefined));
  const record = () => make("claim");
  const letGo = () => choose(undefined);
  useKeys({
    n: sentences.next,
    p: sentences.previous,
    c: record,
    o: () => make("opinion"),
    d: () => make("dismiss"),
    a: () => make("add"),
    Escape: letGo,
    ...(target && { Enter: record }),
  });

  return {
    sides: { root, text, cards },
    drawn,
    target,
    isTooLong,
    writing,
    chosen,
    said,
    sentences,
    open,
    close,
    showPlace,
    begin,
    make,
    leave,
    done,
  };
}

export type DeskState = ReturnType<typeof useDesk>;

export function showCard(about: string) {
  const card = document.getElementById(`card-${about}`);
  card?.closest("details")?.setAttribute("open", "");
  card?.querySelector<HTMLElement>("a, button")?.focus();
}

function showPassage(text: HTMLElement | null, passageId: string) {
  const place = text?.querySelector<HTMLElement>(`[data-passages~="${CSS.escape(passageId)}"]`);
  if (place) {
    revealInPage(place);
    place.focus({ preventScroll: true });
  }
}

function isPassageTooLong(words: string): boolean {
  return words.length > longestPassage && countCodePoints(words) > longestPassage;
}
