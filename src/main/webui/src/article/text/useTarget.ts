import { type RefObject, useCallback, useEffect, useState } from "react";
import { rangeOfSpan, spanOfRange } from "../passage/domOffsets";
import { type Span, wordsIn } from "../passage/span";

/** How long a selection must stand still when no pointer says that it is finished: keys and a phone's handles do not. */
const settlingTime = 150;

interface Target {
  /** The words that were selected last and not let go of. */
  target: Span | undefined;
  choose: (span: Span | undefined) => void;
}

/** Follows what is selected in the text: by mouse, touch, keyboard, or by walking the sentences. */
export function useTarget(root: RefObject<HTMLElement | null>, text: string | undefined): Target {
  const [target, setTarget] = useState<Span>();
  const read = useCallback(() => {
    const selected = text !== undefined && root.current ? selectedIn(root.current, text) : undefined;
    if (selected) {
      setTarget((before) => keep(before, selected.span));
    }
  }, [root, text]);
  useEffect(() => followSelection(read), [read]);

  const choose = useCallback(
    (span: Span | undefined) => {
      const selection = document.getSelection();
      const range = span && root.current ? rangeOfSpan(root.current, span) : undefined;
      selection?.removeAllRanges();
      if (range) {
        selection?.addRange(range);
      }
      setTarget(span);
    },
    [root],
  );
  return { target, choose };
}

function followSelection(read: () => void): () => void {
  let isDown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => !isDown && read(), settlingTime);
  };
  const down = () => {
    isDown = true;
  };
  const up = () => {
    isDown = false;
    later();
  };
  document.addEventListener("selectionchange", later);
  document.addEventListener("pointerdown", down);
  document.addEventListener("pointerup", up);
  document.addEventListener("pointercancel", up);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("selectionchange", later);
    document.removeEventListener("pointerdown", down);
    document.removeEventListener("pointerup", up);
    document.removeEventListener("pointercancel", up);
  };
}

/** Nothing when the selection is elsewhere: whoever types in a form has not let go of the words. */
function selectedIn(root: HTMLElement, text: string): { span: Span | undefined } | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  if (range.collapsed) {
    return root.contains(range.startContainer) ? { span: undefined } : undefined;
  }
  const span = spanOfRange(root, range);
  const words = span && wordsIn(text, span);
  return words && { span: words };
}

function keep(before: Span | undefined, next: Span | undefined): Span | undefined {
  return before && next && before.start === next.start && before.end === next.end ? before : next;
}

const highlightName = "stet-words";

/** Shows the words that something is done with. The browser forgets its own selection when a form takes the focus. */
export function useShownWords(root: RefObject<HTMLElement | null>, words: Span | undefined, drawn: unknown) {
  useEffect(() => (drawn ? showWords(root.current, words) : undefined), [root, words, drawn]);
}

function showWords(root: HTMLElement | null, words: Span | undefined): (() => void) | undefined {
  const range = root && words ? rangeOfSpan(root, words) : undefined;
  if (!range || typeof Highlight === "undefined" || !CSS.highlights) {
    return undefined;
  }
  CSS.highlights.set(highlightName, new Highlight(range));
  return () => {
    CSS.highlights.delete(highlightName);
  };
}
