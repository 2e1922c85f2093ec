import { type RefObject, useEffect, useMemo, useState } from "react";
import type { ChainGraph } from "./graph";
import type { Picture } from "./picture";

type LayOut = typeof import("./layout")["layOut"];

/** What is tried, one after the other, until something fits: from the most readable to the narrowest. */
const attempts = [
  { direction: "LR", line: 22, smallest: 1 },
  { direction: "LR", line: 15, smallest: 1 },
  { direction: "TB", line: 17, smallest: 1 },
  // Below this the words are too small to read.
  { direction: "TB", line: 12, smallest: 0.8 },
] as const;

/** The picture that fits into an element; nothing until the layout has come, or where none fits. */
export function useLayout(graph: ChainGraph, frame: RefObject<HTMLElement | null>): Picture | undefined {
  const room = useWidth(frame);
  const [layOut, setLayOut] = useState<LayOut>();
  useEffect(() => {
    let wanted = true;
    import("./layout").then(
      (module) => wanted && setLayOut(() => module.layOut),
      // Without the layout the chain stays what it was: words.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(() => (layOut && room > 0 ? fitting(layOut, graph, room) : undefined), [layOut, graph, room]);
}

function fitting(layOut: LayOut, graph: ChainGraph, room: number): Picture | undefined {
  for (const { direction, line, smallest } of attempts) {
    const picture = layOut(graph, direction, line);
    if (picture.width * smallest <= room) {
      return picture;
    }
  }
  return undefined;
}

function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) {
      return;
    }
    const watching = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watching.observe(frame.current);
    return () => watching.disconnect();
  }, [frame]);
  return width;
}
