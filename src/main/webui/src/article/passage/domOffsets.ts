import type { Span } from "./span";

/** Elements with this attribute hold one stretch of the text, and say at which UTF-16 unit of it they begin. */
const offsetAttribute = "data-offset";
const stretches = `[${offsetAttribute}]`;

/** The stretch of the text that a selection spans; nothing if it lies beside the text. */
export function spanOfRange(root: Element, range: Range): Span | undefined {
  if (!range.intersectsNode(root)) {
    return undefined;
  }
  return {
    start: offsetAt(root, range.startContainer, range.startOffset),
    end: offsetAt(root, range.endContainer, range.endOffset),
  };
}

function offsetAt(root: Element, node: Node, offset: number): number {
  const around = (node instanceof Element ? node : node.parentElement)?.closest(stretches);
  return around && root.contains(around)
    ? beginOf(around) + lengthBefore(around, node, offset)
    : edgeAt(root, node, offset);
}

/** A border between elements: a paragraph selected as a whole ends where the next one begins, or beyond the text. */
function edgeAt(root: Element, node: Node, offset: number): number {
  const border = document.createRange();
  border.setStart(node, offset);
  border.collapse(true);
  const all = [...root.querySelectorAll(stretches)];
  const following = all.find((stretch) => border.comparePoint(stretch, 0) >= 0);
  const last = all.at(-1);
  return following ? beginOf(following) : last ? endOf(last) : 0;
}

function lengthBefore(stretch: Element, node: Node, offset: number): number {
  if (node === stretch) {
    return offset > 0 ? (stretch.textContent?.length ?? 0) : 0;
  }
  return offset;
}

function beginOf(stretch: Element): number {
  return Number(stretch.getAttribute(offsetAttribute));
}

function endOf(stretch: Element): number {
  return beginOf(stretch) + (stretch.textContent?.length ?? 0);
}

/** A stretch of the text as a range of the page, to select it or to scroll to it. */
export function rangeOfSpan(root: Element, { start, end }: Span): Range | undefined {
  const all = root.querySelectorAll(stretches);
  const first = stretchAt(all, start);
  const last = stretchAt(all, end - 1);
  if (!first?.firstChild || !last?.firstChild) {
    return undefined;
  }
  const range = document.createRange();
  range.setStart(first.firstChild, start - beginOf(first));
  range.setEnd(last.firstChild, Math.min(end - beginOf(last), last.textContent?.length ?? 0));
  return range;
}

/** The last stretch that begins at an offset or before it. */
function stretchAt(all: NodeListOf<Element>, offset: number): Element | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (beginOf(all[middle] as Element) <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return all[low - 1];
}
