import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";
import { Button } from "../../ui/Button";
import { rangeOfSpan } from "../passage/domOffsets";
import type { Span } from "../passage/span";
import styles from "./text.module.css";
import type { Deed } from "./writing";

interface Props {
  target: Span;
  text: RefObject<HTMLElement | null>;
  /** Whether there are claims to which the words could be added. */
  hasClaims: boolean;
  isTooLong: boolean;
  onChoose: (deed: Deed) => void;
}

/** What can be made of the selected words. It stands below them, and on a narrow page at its foot. */
export function SelectionToolbar({ target, text, hasClaims, isTooLong, onChoose }: Props) {
  const place = usePlaceBelow(text, target);
  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      className={styles.toolbar}
      style={place as CSSProperties}
      // Pressing a button must not let go of the words.
      onMouseDown={(event) => event.preventDefault()}
    >
      {isTooLong ? (
        <p className={styles.refusal} role="alert">
          A passage can have 20,000 characters at most. Select fewer words.
        </p>
      ) : (
        <>
          <Button look="main" shortcut="c" onPress={() => onChoose("claim")}>
            Record claim
          </Button>
          <Button shortcut="o" onPress={() => onChoose("opinion")}>
            Opinion
          </Button>
          <Button shortcut="d" onPress={() => onChoose("dismiss")}>
            Dismiss
          </Button>
          {hasClaims && (
            <Button shortcut="a" onPress={() => onChoose("add")}>
              Add to a claim …
            </Button>
          )}
        </>
      )}
    </div>
  );
}

const likelyWidth = 430;

function usePlaceBelow(text: RefObject<HTMLElement | null>, { end }: Span) {
  const [place, setPlace] = useState({});
  useLayoutEffect(() => {
    const element = text.current;
    // The last letter says where the words end; all their lines would have to be laid out only to be left aside.
    const range = element && rangeOfSpan(element, { start: end - 1, end });
    if (!range) {
      return;
    }
    const outer = element.getBoundingClientRect();
    const last = range.getBoundingClientRect();
    const room = Math.max(0, outer.width - likelyWidth);
    setPlace({
      "--below-words": `${element.offsetTop + last.bottom - outer.top + 6}px`,
      "--beside-words": `${Math.min(Math.max(0, last.left - outer.left - likelyWidth / 2), room)}px`,
    });
  }, [text, end]);
  return place;
}
