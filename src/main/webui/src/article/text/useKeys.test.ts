import { afterEach, describe, expect, it } from "vitest";
import { isForPage } from "./useKeys";

function press(html: string, init: KeyboardEventInit): boolean {
  document.body.innerHTML = html;
  const target = document.body.querySelector("[data-here]") ?? document.body;
  let answer = false;
  const listen = (event: KeyboardEvent) => {
    answer = isForPage(event);
  };
  document.addEventListener("keydown", listen, { once: true });
  target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  return answer;
}

afterEach(() => {
  document.body.innerHTML = "";
});

describe("a single key", () => {
  it("acts on the page", () => {
    expect(press("<p data-here></p>", { key: "n" })).toBe(true);
    expect(press("<p data-here></p>", { key: "Enter" })).toBe(true);
  });

  it.each(["<input data-here>", "<textarea data-here></textarea>", "<select data-here></select>"])(
    "is typed in a field: %s",
    (html) => {
      expect(press(html, { key: "n" })).toBe(false);
    },
  );

  it("is the browser's together with another", () => {
    expect(press("", { key: "c", ctrlKey: true })).toBe(false);
    expect(press("", { key: "c", metaKey: true })).toBe(false);
    expect(press("", { key: "c", altKey: true })).toBe(false);
  });

  it("presses the button that has the focus, but letters still act", () => {
    expect(press("<button data-here></button>", { key: "Enter" })).toBe(false);
    expect(press('<span role="button" data-here></span>', { key: "Enter" })).toBe(false);
    expect(press("<button data-here></button>", { key: "n" })).toBe(true);
  });

  it("does nothing under a dialog", () => {
    expect(press('<div role="dialog"></div>', { key: "n" })).toBe(false);
  });
});
