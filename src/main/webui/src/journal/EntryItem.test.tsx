import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Desk } from "../test/desk";
import type { EntryWordsFragment } from "./ClaimHistory.generated";
import { EntryItem } from "./EntryItem";

const orbit = `pty_${"a".repeat(32)}`;
const entry: EntryWordsFragment = {
  id: "jrn_1",
  action: "revised",
  at: "2026-11-25T21:37:00Z",
  subjectType: "Claim",
  subjectId: "clm_1",
  by: { id: "mem_edith", name: "Edith" },
  changes: [
    { field: "statement", before: "Half of it failed.", after: "All of it failed." },
    { field: "parties", before: null, after: JSON.stringify([{ partyId: orbit, role: "SUBJECT" }]) },
  ],
  erasedWhy: null,
};

function answerName() {
  return { node: { __typename: "Party", id: orbit, name: "Orbit AI" } };
}

function show(shown: EntryWordsFragment) {
  render(
    <Desk answers={{ NodeWords: answerName }}>
      <ol>
        <EntryItem entry={shown} />
      </ol>
    </Desk>,
  );
  return userEvent.setup();
}

describe("an entry of the history", () => {
  it("says who did what, and marks what changed once it is opened", async () => {
    const user = show(entry);
    await user.click(await screen.findByText(/Edith revised the claim/));
    expect((await screen.findByText("Half")).tagName).toBe("DEL");
    expect(screen.getByText("All").tagName).toBe("INS");
    expect(await screen.findByText("Orbit AI, Subject")).toBeTruthy();
  });

  it("says why there is nothing to see any more", async () => {
    show({ ...entry, changes: [], erasedWhy: "A court order." });
    expect(await screen.findByText(/was erased: A court order\./)).toBeTruthy();
  });
});
