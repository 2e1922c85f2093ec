import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { flushDrafts, saveDraft } from "../../form/drafts";
import { type Answers, Desk } from "../../test/desk";
import { newChain } from "./chain";
import { newHop } from "./hop";
import { draftOfNewChain, NewChain } from "./NewChain";

const claim = {
  id: "clm_1",
  version: 0,
  contentVersion: 1,
  independentOriginCount: 0,
  appearances: [],
  attributions: [],
};

function refusal(field: string, message: string): Answers {
  const userErrors = [{ code: "REQUIRED", field: field.split("."), message }];
  const answer = () => ({ recordAttribution: { attribution: null, userErrors } });
  return Object.fromEntries([["RecordAttribution", answer]]);
}

async function open(answers: Answers = {}) {
  render(
    <Desk answers={answers}>
      <NewChain claim={claim} takesFocus={false} onClose={() => {}} />
    </Desk>,
  );
  await screen.findByRole("heading", { name: "A new chain" });
  return userEvent.setup();
}

const field = (label: string, place = 0) => screen.getAllByLabelText(label)[place] as HTMLInputElement;

describe("building a chain", () => {
  it("keeps the words in a draft, and the name behind a source out of it", async () => {
    const unnamed = newHop("ORIGINATOR", { kind: "UNNAMED" });
    saveDraft(`mem_chen/${draftOfNewChain("clm_1")}`, { ...newChain([]), hops: [unnamed, newHop("PUBLISHED_IN")] });
    await open();

    fireEvent.change(field("Real name"), { target: { value: "Greta Lind" } });
    fireEvent.change(field("Agreed description"), { target: { value: "a city official" } });
    flushDrafts();

    const kept = Object.values({ ...localStorage }).join();
    expect(field("Real name").autocomplete).toBe("off");
    expect(kept).toContain("a city official");
    expect(kept).not.toContain("Greta");
  });

  it("shows a refusal at its hop and puts the focus there", async () => {
    const user = await open(refusal("hops.1.partyId", "Give the party."));

    await user.click(screen.getByRole("button", { name: "Record chain" }));

    await waitFor(() => expect(document.activeElement).toBe(screen.getAllByRole("combobox", { name: "Name" })[1]));
    expect(screen.getByText("Give the party.")).toBeTruthy();
  });

  it("opens what hides a refused field", async () => {
    const user = await open(refusal("hops.0.url", "Give a full web address."));
    expect(screen.queryByLabelText("Web address")).toBeNull();

    await user.click(screen.getByRole("button", { name: "Record chain" }));

    await waitFor(() => expect(document.activeElement).toBe(field("Web address")));
    expect(screen.getByText("Give a full web address.")).toBeTruthy();
  });

  it("says at the end of the form what is wrong with the whole", async () => {
    const user = await open(refusal("hops", "Shorten the chain."));

    await user.click(screen.getByRole("button", { name: "Record chain" }));

    expect((await screen.findByRole("alert")).textContent).toBe("Shorten the chain.");
  });

  it("follows a hop that moves with the focus", async () => {
    const user = await open();
    await user.click(screen.getByRole("button", { name: "Add somebody in between" }));
    fireEvent.change(field("Verb in the text", 1), { target: { value: "told" } });

    const up = screen.getByRole("button", { name: /^Move hop 2.* up$/ });
    up.focus();
    await user.keyboard("{Enter}");

    expect(field("Verb in the text", 0).value).toBe("told");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Move hop 1.* down$/);
  });
});
