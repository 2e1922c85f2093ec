import { describe, expect, it } from "vitest";
import type { Mark } from "./marks";
import { paragraphsOf } from "./paragraphs";
import { nextOpenSentence, previousOpenSentence } from "./sentences";
import type { Span } from "./span";

function walkOf(text: string, looked: [number, number][] = [], language?: string) {
  const marks = looked.map(([start, end]) => ({ start, end }) as Mark);
  return { text, paragraphs: paragraphsOf(text), marks, language };
}

function forward(walk: ReturnType<typeof walkOf>): string[] {
  const found: string[] = [];
  let place = 0;
  for (let span = nextOpenSentence(walk, place); span; span = nextOpenSentence(walk, place)) {
    found.push(wordsOf(walk.text, span));
    place = span.end;
  }
  return found;
}

function backward(walk: ReturnType<typeof walkOf>): string[] {
  const found: string[] = [];
  let place = walk.text.length;
  for (let span = previousOpenSentence(walk, place); span; span = previousOpenSentence(walk, place)) {
    found.push(wordsOf(walk.text, span));
    place = span.start;
  }
  return found;
}

function wordsOf(text: string, { start, end }: Span) {
  return text.slice(start, end);
}

describe("the sentences nobody has looked at", () => {
  it("come one after the other, over paragraphs, and the same way back", () => {
    const walk = walkOf("It opened late.  The lamps fail. \r\n\r\n😀 Who pays? Nobody knows.", [], "en");

    expect(forward(walk)).toEqual(["It opened late.", "The lamps fail.", "😀 Who pays?", "Nobody knows."]);
    expect(backward(walk)).toEqual(forward(walk).toReversed());
  });

  it("leave out those that a passage touches", () => {
    const walk = walkOf("One is. Two is. Three is.", [[10, 12]], "en");

    expect(forward(walk)).toEqual(["One is.", "Three is."]);
    expect(backward(walk)).toEqual(["Three is.", "One is."]);
  });

  it("leave out lines without a letter", () => {
    expect(forward(walkOf("One.\n* * *\nTwo."))).toEqual(["One.", "Two."]);
  });

  it("end as the language ends them", () => {
    expect(forward(walkOf("这是第一句。这是第二句。", [], "zh"))).toEqual(["这是第一句。", "这是第二句。"]);
    expect(forward(walkOf("هل انتهى الجسر؟ نعم.", [], "ar"))).toEqual(["هل انتهى الجسر؟", "نعم."]);
  });

  it("are found under a language that nobody knows", () => {
    expect(forward(walkOf("One. Two.", [], "not a tag"))).toEqual(["One.", "Two."]);
  });

  it("are none in a text that was looked at", () => {
    expect(nextOpenSentence(walkOf("One.", [[0, 4]]), 0)).toBeUndefined();
    expect(previousOpenSentence(walkOf("One.", [[0, 4]]), 4)).toBeUndefined();
  });
});
