import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Desk } from "../../test/desk";
import { LetterOverlay } from "./LetterOverlay";

const parts = {
  company: "Meridian Systems",
  allegations: [{ number: 1, statement: "Meridian obtained access." }],
  deadline: "2026-11-27T17:00:00Z",
  zone: "UTC",
};

function open(clipboard: { writeText: (text: string) => Promise<unknown> } | undefined) {
  const user = userEvent.setup();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
  render(
    <Desk>
      <LetterOverlay parts={parts} onClose={() => undefined} />
    </Desk>,
  );
  return user;
}

describe("the letter", () => {
  it("is copied as it opens, signed by whoever is logged in", async () => {
    const copied: string[] = [];
    open({ writeText: async (text) => copied.push(text) });

    expect(await screen.findByText(/The letter is copied/)).toBeTruthy();
    expect(copied.at(-1)).toMatch(/1\. Meridian obtained access\.[\s\S]*Yours sincerely\n\nChen$/);
  });

  it("stands there to be selected by hand where the clipboard is refused or missing", async () => {
    open(undefined);

    expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
    expect((screen.getByLabelText("Letter") as HTMLTextAreaElement).value).toMatch(/^Dear Meridian Systems,/);
  });

  it("says so when what was copied is not what is shown, and keeps the newsroom's name for the next letter", async () => {
    const copied: string[] = [];
    const user = open({ writeText: async (text) => copied.push(text) });
    await screen.findByText(/The letter is copied/);

    await user.type(screen.getByLabelText("Newsroom below your name"), "The Courier");
    expect(screen.getByText(/Not copied in this form yet/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Copy letter" }));

    expect(await screen.findByText(/The letter is copied/)).toBeTruthy();
    expect(copied.at(-1)).toMatch(/Chen\nThe Courier$/);
  });
});
