import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Mark } from "../passage/marks";
import { paragraphsOf } from "../passage/paragraphs";
import { segmentsOf } from "../passage/segments";
import { ArticleText } from "./ArticleText";

function mark(passageId: string, start: number, end: number, rest: Partial<Mark> = {}): Mark {
  return { passageId, start, end, kind: "claim", about: [`clm_${passageId}`], numbers: [1], tone: "in-check", ...rest };
}

function show(text: string, marks: Mark[] = []) {
  const paragraphs = paragraphsOf(text);
  const opened: string[] = [];
  const { container } = render(
    <ArticleText
      ref={null}
      text={text}
      paragraphs={paragraphs}
      segments={segmentsOf(paragraphs, marks)}
      onOpen={(about) => opened.push(about)}
    />,
  );
  return { container, opened };
}

describe("the text of an article", () => {
  it("shows markup as the text that it is", () => {
    const text = '<script>alert(1)</script> <img src=x onerror="alert(2)"> & <b>bold</b>';
    const { container } = show(text);

    expect(container.textContent).toBe(text);
    expect(container.querySelector("script, img, b")).toBeNull();
  });

  it("is there to the letter, paragraph by paragraph, whatever passages cut it", () => {
    const { container } = show("One 😀 two.\r\n\r\nשלוש.", [mark("a", 2, 9), mark("b", 5, 18)]);

    expect([...container.querySelectorAll("p")].map((paragraph) => paragraph.textContent)).toEqual([
      "One 😀 two.",
      "שלוש.",
    ]);
    expect([...container.querySelectorAll("p")].map((paragraph) => paragraph.dir)).toEqual(["auto", "auto"]);
  });

  it("has one button for each passage, described by its claim and status", () => {
    show("abcdefgh", [mark("long", 0, 6), mark("short", 2, 4)]);

    const buttons = screen.getAllByRole("button");

    expect(buttons.map((button) => button.textContent)).toEqual(["ab", "cd"]);
    expect(buttons.map((button) => button.getAttribute("aria-describedby"))).toEqual([
      "statement-clm_long status-clm_long",
      "statement-clm_short status-clm_short",
    ]);
  });

  it("says of a dismissed passage why it was dismissed", () => {
    show("abc", [mark("psg", 0, 3, { kind: "dismissed", about: ["psg"], numbers: [], tone: "dismissed" })]);

    expect(screen.getByRole("button").getAttribute("aria-describedby")).toBe("status-psg");
  });

  it("opens the most particular passage, by key and by click", async () => {
    const { opened, container } = show("abcdefgh", [mark("long", 0, 6), mark("short", 2, 4)]);
    const [first, second] = screen.getAllByRole("button");

    first?.focus();
    await userEvent.keyboard("{Enter}");
    second?.focus();
    await userEvent.keyboard(" ");
    await userEvent.click(container.querySelector('[data-offset="4"]') as Element);
    await userEvent.click(container.querySelector('[data-offset="6"]') as Element);

    expect(opened).toEqual(["clm_long", "clm_short", "clm_long"]);
  });
});
