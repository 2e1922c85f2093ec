import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { SingleKeysSwitch } from "./SingleKeysSwitch";
import { type Keys, useKeys } from "./useKeys";

let pressed: string[];

beforeEach(() => {
  pressed = [];
});

const keys: Keys = {
  a: () => pressed.push("a"),
  Enter: () => pressed.push("Enter"),
};

function Page({ enabled, dialog }: { enabled?: boolean; dialog?: boolean }) {
  useKeys(keys, enabled);
  return (
    <>
      <p>Words</p>
      <input aria-label="Input" />
      <textarea aria-label="Text area" />
      <select aria-label="Choice" />
      {/* biome-ignore lint/a11y/useSemanticElements: an editable text is what this is about */}
      <div contentEditable suppressContentEditableWarning role="textbox" tabIndex={0} aria-label="Editable">
        <b>Bold</b>
      </div>
      <a href="/elsewhere">Another page</a>
      {dialog && <div role="dialog" />}
    </>
  );
}

describe("useKeys", () => {
  it("does what the key says, wherever on the page it is pressed", () => {
    render(<Page />);
    fireEvent.keyDown(screen.getByText("Words"), { key: "a" });
    fireEvent.keyDown(document.body, { key: "a" });
    expect(pressed).toEqual(["a", "a"]);
  });

  it("takes the key for itself, so that nothing else happens by it", () => {
    render(<Page />);
    expect(fireEvent.keyDown(document.body, { key: "a" })).toBe(false);
    expect(fireEvent.keyDown(document.body, { key: "b" })).toBe(true);
  });

  it.each(["Input", "Text area", "Choice", "Editable"])("leaves every key to whoever writes: %s", (label) => {
    render(<Page />);
    fireEvent.keyDown(screen.getByLabelText(label), { key: "a" });
    expect(pressed).toEqual([]);
  });

  it("knows that a word inside an editable text is written, too", () => {
    render(<Page />);
    fireEvent.keyDown(screen.getByText("Bold"), { key: "a" });
    expect(pressed).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])("leaves the browser its own: %o", (modifier) => {
    render(<Page />);
    fireEvent.keyDown(document.body, { key: "a", ...modifier });
    expect(pressed).toEqual([]);
  });

  it("rests while a dialog is open", () => {
    const { rerender } = render(<Page dialog />);
    fireEvent.keyDown(document.body, { key: "a" });
    expect(pressed).toEqual([]);
    rerender(<Page />);
    fireEvent.keyDown(document.body, { key: "a" });
    expect(pressed).toEqual(["a"]);
  });

  it("rests while it is switched off", () => {
    render(<Page enabled={false} />);
    fireEvent.keyDown(document.body, { key: "a" });
    expect(pressed).toEqual([]);
  });

  it("does nothing where something else has dealt with the key", () => {
    render(<Page />);
    const words = screen.getByText("Words");
    words.addEventListener("keydown", (event) => event.preventDefault());
    fireEvent.keyDown(words, { key: "a" });
    expect(pressed).toEqual([]);
  });

  it("leaves Enter to a link that has the focus", () => {
    render(<Page />);
    fireEvent.keyDown(screen.getByText("Another page"), { key: "Enter" });
    expect(pressed).toEqual([]);
    fireEvent.keyDown(screen.getByText("Another page"), { key: "a" });
    fireEvent.keyDown(document.body, { key: "Enter" });
    expect(pressed).toEqual(["a", "Enter"]);
  });

  it("leaves single keys alone where somebody has turned them off, and nothing else", async () => {
    render(
      <>
        <Page />
        <SingleKeysSwitch />
      </>,
    );
    await userEvent.click(screen.getByRole("checkbox", { name: "Single keys act on the page" }));
    fireEvent.keyDown(document.body, { key: "a" });
    fireEvent.keyDown(document.body, { key: "Enter" });
    expect(pressed).toEqual(["Enter"]);
    await userEvent.click(screen.getByRole("checkbox"));
    fireEvent.keyDown(document.body, { key: "a" });
    expect(pressed).toEqual(["Enter", "a"]);
  });

  it("is gone with its part of the page", () => {
    render(<Page />).unmount();
    fireEvent.keyDown(document.body, { key: "a" });
    expect(pressed).toEqual([]);
  });
});
