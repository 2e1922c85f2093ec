import { type RefObject, useEffect } from "react";
import { aboutOf, lightUp } from "./light";
import { isBeside, revealInColumn, revealInPage } from "./reveal";

interface Sides {
  root: RefObject<HTMLElement | null>;
  text: RefObject<HTMLElement | null>;
  cards: RefObject<HTMLElement | null>;
}

/** A pointer on its way over the page means nothing by what it passes. */
const restingTime = 120;

/** Lights on one side what has the focus or the pointer on the other, and brings it into view there. */
export function useLight({ root, text, cards }: Sides, chosen: string | undefined, drawn: unknown) {
  useEffect(() => {
    const page = root.current;
    if (!page) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (target: EventTarget | null) => {
      const about = aboutOf(target) ?? chosen;
      lightUp(page, about);
      if (about && aboutOf(target) && isBeside()) {
        revealOtherSide(about, target as Element, text.current, cards.current);
      }
    };
    const over = (event: PointerEvent) => {
      clearTimeout(timer);
      // While words are being selected nothing may move.
      if (event.pointerType === "mouse" && event.buttons === 0) {
        timer = setTimeout(() => show(event.target), restingTime);
      }
    };
    const leave = () => {
      clearTimeout(timer);
      lightUp(page, chosen);
    };
    const focus = (event: FocusEvent) => {
      clearTimeout(timer);
      show(event.target);
    };
    page.addEventListener("pointerover", over);
    page.addEventListener("pointerleave", leave);
    page.addEventListener("focusin", focus);
    return () => {
      clearTimeout(timer);
      page.removeEventListener("pointerover", over);
      page.removeEventListener("pointerleave", leave);
      page.removeEventListener("focusin", focus);
    };
  }, [root, text, cards, chosen]);

  // What was drawn anew is dark; `drawn` changes with it.
  useEffect(() => {
    if (root.current && drawn) {
      lightUp(root.current, chosen);
    }
  }, [root, chosen, drawn]);
}

function revealOtherSide(about: string, here: Element, text: Element | null, cards: Element | null) {
  if (!text || !cards) {
    return;
  }
  const other = text.contains(here) ? cards : text;
  const found = other.querySelector(`[data-about~="${CSS.escape(about)}"]`);
  if (!found) {
    return;
  }
  if (other === cards) {
    revealInColumn(cards, found);
  } else if (!here.closest("button")) {
    // A button for one of several places says itself which of them it means.
    revealInPage(found);
  }
}
