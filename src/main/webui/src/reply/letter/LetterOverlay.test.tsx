import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Desk } from "../../test/desk";
import { LetterOverlay } from "./LetterOverlay";

const parts = {
  company: "Meridian Systems",
  allegations: [{ number: 1, statement: "Meridian obtained access." }],
  deadline: "2026-11-27T17:00:00Z",
  zone: "UTC",
};

function houseName() {
  return { houseSettings: { id: "hse_1", version: 1, name: "The Courier" } };
}

function open(clipboard: { writeText: (text: string) => Promise<unknown> } | undefined) {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: clipboard });
  render(
    <Desk answers={Object.fromEntries([["HouseName", houseName]])}>
      <LetterOverlay parts={parts} onClose={() => undefined} />
    </Desk>,
  );
}

describe("the letter", () => {
  it("is copied as it opens, signed by whoever is logged in and by the newsroom", async () => {
    const copied: string[] = [];
    open({ writeText: async (text) => copied.push(text) });

    expect(await screen.findByText(/The letter is copied/)).toBeTruthy();
    expect(copied.at(-1)).toMatch(/1\. Meridian obtained access\.[\s\S]*Yours sincerely\n\nChen\nThe Courier$/);
  });

  it("stands there to be selected by hand where the clipboard is refused or missing", async () => {
    open(undefined);

    expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
    expect(((await screen.findByLabelText("Letter")) as HTMLTextAreaElement).value).toMatch(/^Dear Meridian Systems,/);
  });
});
