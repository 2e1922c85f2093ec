import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { Desk } from "../../test/desk";
import { SavedSearches } from "./SavedSearches";

const river = {
  __typename: "SavedSearch",
  id: "svs_1",
  version: 2,
  name: "The river",
  text: "toluene",
  newCount: 3,
  filter: { __typename: "SavedSearchFilter", status: ["IN_CHECK"] },
};

function open() {
  const sent: unknown[] = [];
  const answer = (field: string) => (variables: Record<string, unknown>) => {
    sent.push(variables.input);
    return { [field]: { savedSearch: river, userErrors: [] } };
  };
  const answers = Object.fromEntries([
    ["SavedSearches", () => ({ savedSearches: [river] })],
    ["MarkSavedSearchSeen", answer("markSavedSearchSeen")],
    ["ReviseSavedSearch", answer("reviseSavedSearch")],
    ["DiscardSavedSearch", answer("discardSavedSearch")],
  ]);
  render(
    <MemoryRouter>
      <Desk answers={answers}>
        <SavedSearches />
      </Desk>
    </MemoryRouter>,
  );
  return sent;
}

test("a saved search says what is new in it, opens as it was asked and is seen by that", async () => {
  const sent = open();
  const link = await screen.findByRole("link", { name: "The river" });
  expect(screen.getByText("3 new")).toBeDefined();
  expect(link.getAttribute("href")).toBe("/desk/search?q=toluene&status=IN_CHECK");
  await userEvent.click(link);
  expect(sent).toEqual([{ savedSearchId: "svs_1" }]);
});

test("a new name leaves what is searched for as it is", async () => {
  const sent = open();
  await userEvent.click(await screen.findByRole("button", { name: "Rename the search The river" }));
  await userEvent.type(screen.getByLabelText("Name"), " Alsen");
  await userEvent.click(screen.getByRole("button", { name: "Rename it" }));
  expect(sent).toEqual([
    expect.objectContaining({
      expectedVersion: 2,
      name: "The river Alsen",
      text: "toluene",
      filter: { status: ["IN_CHECK"] },
    }),
  ]);
});

test("it is discarded once that was said twice", async () => {
  const sent = open();
  await userEvent.click(await screen.findByRole("button", { name: "Discard the search The river" }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Discard it" }));
  expect(sent).toEqual([{ savedSearchId: "svs_1", expectedVersion: 2 }]);
});
