import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { saveDraft } from "../form/drafts";
import { type Answers, Desk } from "../test/desk";
import { noEvidence } from "./fields";
import { draftOfNewEvidence, NewEvidence } from "./NewEvidence";

const chosen = { ...noEvidence, type: "STUDY", stance: "SUPPORTS", level: "PRIMARY" };

async function open(answers: Answers = {}) {
  render(
    <Desk answers={answers}>
      <NewEvidence claimId="clm_1" takesFocus={false} onClose={() => {}} />
    </Desk>,
  );
  await screen.findByRole("heading", { name: "New evidence" });
  return userEvent.setup();
}

describe("adding evidence", () => {
  it("asks for a choice before it asks the server", async () => {
    const user = await open();

    await user.click(screen.getByRole("button", { name: "Add evidence" }));

    expect(await screen.findAllByText("Choose one.")).toHaveLength(3);
  });

  it("opens what hides a refused field, and puts the focus there", async () => {
    saveDraft(`mem_chen/${draftOfNewEvidence("clm_1")}`, chosen);
    const userErrors = [{ code: "INVALID_URL", field: ["archiveUrl"], message: "Give a full web address." }];
    const answer = () => ({ addEvidence: { evidence: null, userErrors } });
    const user = await open(Object.fromEntries([["AddEvidence", answer]]));
    expect(screen.queryByLabelText("Archived copy")).toBeNull();

    await user.click(screen.getByRole("button", { name: "Add evidence" }));

    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Archived copy")));
    expect(screen.getByText("Give a full web address.")).toBeTruthy();
  });

  it("works out the hash of a file", async () => {
    await open();
    fireEvent.click(screen.getByText(/^More/));
    const details = screen.getByText(/^More/).closest("details") as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event("toggle"));

    const picker = await screen.findByLabelText(/Work it out from a file/);
    fireEvent.change(picker, { target: { files: [new File(["abc"], "abc.txt")] } });

    const hash = screen.getByLabelText(/^SHA-256/) as HTMLInputElement;
    await waitFor(() => expect(hash.value).toMatch(/^ba7816bf[0-9a-f]{48}f20015ad$/));
  });
});
