import { type RefObject, useEffect, useRef } from "react";

/** Gives the page its title, and its heading the focus, so that a screen reader says where one has come to. */
export function usePage(title: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = title !== undefined;
  useEffect(() => {
    if (title) {
      document.title = `${title} · Stet`;
    }
  }, [title]);
  useEffect(() => {
    // Only where nothing on the page has asked for it already.
    if (arrived && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [arrived]);
  return heading;
}
