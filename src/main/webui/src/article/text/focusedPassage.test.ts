import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mark } from "../passage/marks";
import { focusedPassage } from "./focusedPassage";

function mark(passageId: string, start: number, end: number): Mark {
  return { passageId, start, end, kind: "claim", about: [], numbers: [], tone: "in-check" };
}

const marks = [mark("long", 0, 20), mark("short", 4, 9)];
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `
    <div id="text"><span tabindex="0" id="both" data-passages="long short"></span><b tabindex="0"></b></div>
    <i tabindex="0" data-passages="short"></i>`;
  root = document.getElementById("text") as HTMLElement;
});

afterEach(() => {
  document.body.innerHTML = "";
});

function focus(selector: string) {
  document.querySelector<HTMLElement>(selector)?.focus();
}

describe("the passage that has the focus", () => {
  it("is the most particular one", () => {
    focus("#both");
    expect(focusedPassage(root, marks)).toEqual({ start: 4, end: 9 });
  });

  it("is none where the focus is on something else, or outside the text", () => {
    focus("b");
    expect(focusedPassage(root, marks)).toBeUndefined();
    focus("i");
    expect(focusedPassage(root, marks)).toBeUndefined();
  });
});
