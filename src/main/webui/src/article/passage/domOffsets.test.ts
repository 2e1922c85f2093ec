import { describe, expect, it } from "vitest";
import { rangeOfSpan, spanOfRange } from "./domOffsets";
import { type Paragraph, paragraphsOf } from "./paragraphs";

/** The text as the page holds it, cut at some places. */
function page(text: string, cuts: number[] = []): HTMLElement {
  const root = document.createElement("div");
  for (const paragraph of paragraphsOf(text)) {
    root.append(paragraphElement(text, paragraph, cuts));
  }
  const after = document.createElement("aside");
  after.textContent = "Claims";
  document.body.replaceChildren(root, after);
  return root;
}

function paragraphElement(text: string, { start, end }: Paragraph, cuts: number[]) {
  const element = document.createElement("p");
  const places = [start, ...cuts.filter((cut) => cut > start && cut < end), end];
  places.slice(0, -1).forEach((place, index) => {
    const segment = document.createElement("span");
    segment.dataset.offset = String(place);
    segment.textContent = text.slice(place, places[index + 1]);
    element.append(segment);
  });
  return element;
}

function range(start: Node | null | undefined, startOffset: number, end: Node | null | undefined, endOffset: number) {
  const made = document.createRange();
  made.setStart(start as Node, startOffset);
  made.setEnd(end as Node, endOffset);
  return made;
}

const text = "Un café 👨‍👩‍👧 ici.\r\n\r\nהגשר נפתח.\nEnd.";

describe("a selection", () => {
  it.each([
    ["the very start", 0, 2],
    ["an emoji family", 8, 16],
    ["words over paragraph breaks", 3, 30],
    ["the very end", text.length - 4, text.length],
    ["the whole text", 0, text.length],
  ])("of %s is found again where it was", (_name, start, end) => {
    const root = page(text, [5, 12, 28]);

    const made = rangeOfSpan(root, { start, end });

    expect(made && spanOfRange(root, made)).toEqual({ start, end });
  });

  it("of a paragraph as a whole, which ends where the next begins, does not reach into it", () => {
    const root = page(text);
    const [first, second] = root.children;

    const span = spanOfRange(root, range(first?.firstChild?.firstChild, 0, second, 0));

    expect(span && text.slice(span.start, span.end).trim()).toBe("Un café 👨‍👩‍👧 ici.");
  });

  it("that leaves the text ends with it", () => {
    const root = page(text);
    const last = root.lastElementChild?.firstChild?.firstChild;

    expect(spanOfRange(root, range(last, 1, document.querySelector("aside"), 0))).toEqual({
      start: text.length - 3,
      end: text.length,
    });
  });

  it("that begins before the text begins with it", () => {
    const root = page(text);

    expect(spanOfRange(root, range(document.body, 0, root.firstElementChild?.firstChild?.firstChild, 2))).toEqual({
      start: 0,
      end: 2,
    });
  });

  it("beside the text is none", () => {
    const root = page(text);
    const aside = document.querySelector("aside")?.firstChild;

    expect(spanOfRange(root, range(aside, 0, aside, 3))).toBeUndefined();
  });
});
