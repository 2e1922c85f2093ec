import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { Button } from "../../ui/Button";
import { Failed, Skeleton } from "../../ui/States";
import { ClaimCards } from "../claims/ClaimCards";
import { Unfinished } from "../claims/Unfinished";
import { WritePanel } from "../claims/WritePanel";
import { countCodePoints } from "../passage/codePoints";
import { rangeOfSpan } from "../passage/domOffsets";
import type { Span } from "../passage/span";
import { ArticleText } from "./ArticleText";
import type { PassageMarkFragment } from "./ArticleText.generated";
import { CoverageBar } from "./CoverageBar";
import { KeysHelp } from "./KeysHelp";
import { PassagePeek } from "./PassagePeek";
import { isBeside, revealInPage } from "./reveal";
import { SelectionToolbar } from "./SelectionToolbar";
import styles from "./text.module.css";
import { type ReadText, useArticleText } from "./useArticleText";
import { useKeys } from "./useKeys";
import { useLight } from "./useLight";
import { useSentences } from "./useSentences";
import { useShownWords, useTarget } from "./useTarget";
import { type Deed, placeOf, withoutWriting, withWriting, writingIn } from "./writing";

interface Props {
  articleId: string;
  versionId: string;
  language?: string | null;
}

/** The text on one side, what the desk says about it on the other. */
export function Workbench({ articleId, versionId, language }: Props) {
  const { read, failure } = useArticleText(articleId, versionId);
  if (!read) {
    return failure ? <Failed failure={failure} /> : <Skeleton lines={16} />;
  }
  return (
    <>
      {failure && <Failed failure={failure} />}
      <CoverageBar coverage={read.coverage} />
      <Desk key={versionId} articleId={articleId} versionId={versionId} language={language} read={read} />
    </>
  );
}

const longestPassage = 20_000;

function Desk({ articleId, versionId, language, read }: Props & { read: ReadText }) {
  const root = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLElement>(null);
  const [address, setAddress] = useSearchParams();
  const [said, say] = useState("");
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { target, choose } = useTarget(text, read.text);
  const sentences = useSentences({ read, language, text, target, choose, say });
  const writing = useMemo(() => writingIn(address, read.points), [address, read.points]);
  const chosen = address.get("claim") ?? undefined;
  useLight({ root, text, cards }, chosen, read);
  useShownWords(text, writing?.span ?? target, read);
  useArrival(text, writing?.span, chosen);

  const change = useCallback(
    (next: (before: URLSearchParams) => URLSearchParams) => {
      setAddress(next, { replace: true, preventScrollReset: true });
    },
    [setAddress],
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
  const showPlace = useCallback((passageId: string) => {
    const place = text.current?.querySelector<HTMLElement>(`[data-passages~="${CSS.escape(passageId)}"]`);
    if (place) {
      revealInPage(place);
      place.focus({ preventScroll: true });
    }
  }, []);
  const begin = useCallback(
    (deed: Deed, place: string) => change((before) => withWriting(before, deed, place)),
    [change],
  );
  const isTooLong = target !== undefined && isPassageTooLong(read.text.slice(target.start, target.end));
  const make = (deed: Deed) => {
    if (!target) {
      say("Select words in the text first, or press n for the next sentence.");
    } else if (!isTooLong) {
      begin(deed, placeOf(target, read.points));
    }
  };
  const close = () => {
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

  useKeys(
    new Map([
      ["n", sentences.next],
      ["p", sentences.previous],
      ["c", () => make("claim")],
      ...(target ? ([["Enter", () => make("claim")]] as const) : []),
      ["o", () => make("opinion")],
      ["d", () => make("dismiss")],
      ["a", () => make("add")],
      ["Escape", () => choose(undefined)],
      ["?", () => setHelpOpen(true)],
    ]),
  );

  const quoteOf = useCallback((passage: PassageMarkFragment) => quoteAt(read, passage.start, passage.end), [read]);
  const quoteAtPlace = (place: string) => {
    const [start = 0, end = 0] = place.split("-").map(Number);
    return quoteAt(read, start, end);
  };
  return (
    <div ref={root} className={styles.workbench}>
      <section aria-label="Text" className={styles.textSide}>
        <div className={styles.walk}>
          <Button look="quiet" shortcut="p" onPress={sentences.previous}>
            Previous
          </Button>
          <Button look="quiet" shortcut="n" onPress={sentences.next}>
            Next sentence nobody has looked at
          </Button>
          <Button look="quiet" shortcut="?" onPress={() => setHelpOpen(true)}>
            Keys
          </Button>
        </div>
        <ArticleText
          ref={text}
          text={read.text}
          paragraphs={read.paragraphs}
          segments={read.segments}
          language={language}
          onOpen={open}
        />
        {target && !writing && (
          <SelectionToolbar
            target={target}
            text={text}
            hasClaims={read.claims.length > 0}
            isTooLong={isTooLong}
            onChoose={make}
          />
        )}
        <p className="visually-hidden" role="status" dir="auto">
          {said}
        </p>
      </section>
      <section ref={cards} aria-labelledby="claims-heading" className={styles.side}>
        {writing && (
          <WritePanel
            writing={writing}
            articleVersionId={versionId}
            text={read.text}
            language={language}
            claims={read.claims}
            onDone={done}
            onCancel={close}
          />
        )}
        <h2 id="claims-heading">
          Claims <span className="quiet">{read.claims.length}</span>
        </h2>
        {!writing && <Unfinished articleVersionId={versionId} quoteAt={quoteAtPlace} onOpen={begin} />}
        <ClaimCards
          articleId={articleId}
          claims={read.claims}
          dismissed={read.dismissed}
          quoteOf={quoteOf}
          onShowPlace={showPlace}
        />
      </section>
      {chosen && !target && !isBeside() && (
        <PassagePeek
          about={chosen}
          read={read}
          onShowCard={() => showCard(chosen)}
          onClose={() => change((before) => withAbout(before, undefined))}
        />
      )}
      <KeysHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

/** An address that names words or a claim leads to its place in the text. */
function useArrival(text: RefObject<HTMLElement | null>, words: Span | undefined, about: string | undefined) {
  const arrival = useRef({ words, about });
  useEffect(() => {
    const { words, about } = arrival.current;
    const place =
      words && text.current
        ? rangeOfSpan(text.current, { start: words.start, end: words.start + 1 })
        : about && text.current?.querySelector(`[data-about~="${CSS.escape(about)}"]`);
    if (place) {
      revealInPage(place);
    }
  }, [text]);
}

function withAbout(address: URLSearchParams, about: string | undefined): URLSearchParams {
  const next = new URLSearchParams(address);
  if (about) {
    next.set("claim", about);
  } else {
    next.delete("claim");
  }
  return next;
}

function showCard(about: string) {
  const card = document.getElementById(`card-${about}`);
  card?.closest("details")?.setAttribute("open", "");
  card?.querySelector<HTMLElement>("a, button")?.focus();
}

function isPassageTooLong(words: string): boolean {
  return words.length > longestPassage && countCodePoints(words) > longestPassage;
}

function quoteAt({ text, points }: ReadText, start: number, end: number): string {
  return text.slice(points.unitOf(start), points.unitOf(end));
}
