import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { moveFocus, pressInRow } from "./rows";

let pressed: string[];

beforeEach(() => {
  pressed = [];
  document.body.innerHTML = `
    <ul><li data-request="one" tabindex="-1"><button data-deed="letter">Copy</button></li></ul>
    <ul><li data-request="two" tabindex="-1"><button data-deed="attempt">Log</button></li></ul>`;
  for (const button of document.querySelectorAll("button")) {
    button.addEventListener("click", () => pressed.push(button.textContent ?? ""));
  }
});

afterEach(() => {
  document.body.innerHTML = "";
});

const focused = () => document.activeElement?.getAttribute("data-request");

describe("the keys of the board", () => {
  it("walk the rows over all columns, and stop at both ends", () => {
    moveFocus(1);
    expect(focused()).toBe("one");
    moveFocus(1);
    moveFocus(1);
    expect(focused()).toBe("two");
    moveFocus(-1);
    moveFocus(-1);
    expect(focused()).toBe("one");
  });

  it("go on from the row whose button has the focus", () => {
    document.querySelector("button")?.focus();
    moveFocus(1);
    expect(focused()).toBe("two");
  });

  it("do what the row's button does, and nothing that it cannot do", () => {
    moveFocus(1);
    pressInRow("attempt");
    expect(pressed).toEqual([]);
    pressInRow("letter");
    expect(pressed).toEqual(["Copy"]);
  });

  it("do nothing while no row has the focus", () => {
    pressInRow("letter");
    expect(pressed).toEqual([]);
  });
});
