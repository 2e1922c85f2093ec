import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Desk } from "../../test/desk";
import { proposed, ready } from "../import.fixture";
import type { WholeImportFragment } from "../one/Import.generated";
import { UnmappedRatings } from "./UnmappedRatings";

function show(one: WholeImportFragment) {
  const sent: unknown[] = [];
  const mapRating = ({ input }: Record<string, unknown>) => {
    sent.push(input);
    return { mapRating: { ratingMapping: { id: "rtm_1" }, userErrors: [] } };
  };
  render(
    <Desk answers={Object.fromEntries([["MapRating", mapRating]])}>
      <UnmappedRatings one={one} />
    </Desk>,
  );
  return { user: userEvent.setup(), sent };
}

it("maps a label for its publisher alone, and says what is left to do", async () => {
  const { user, sent } = show(ready);
  await user.selectOptions(await screen.findByLabelText("Verdict that “Pinocchio” stands for"), "Mostly false");
  await user.click(screen.getByRole("button", { name: "Map “Pinocchio”" }));
  expect(await screen.findByText(/Mapped just now/)).toBeTruthy();
  expect(sent).toEqual([{ label: "Pinocchio", publisher: "fato.example", verdict: "MOSTLY_FALSE" }]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Read again" }));
});

it("maps a label for any publisher when that is chosen", async () => {
  const { user, sent } = show(ready);
  await user.selectOptions(await screen.findByLabelText("Whose label “Pinocchio” it is"), "for any publisher");
  await user.selectOptions(screen.getByLabelText("Verdict that “Pinocchio” stands for"), "False");
  await user.click(screen.getByRole("button", { name: "Map “Pinocchio”" }));
  await screen.findByText(/Mapped just now/);
  expect(sent).toEqual([{ label: "Pinocchio", verdict: "FALSE" }]);
});

it("says of a proposed import that it has to come back first", async () => {
  const { user } = show(proposed);
  await user.selectOptions(await screen.findByLabelText("Verdict that “Pinocchio” stands for"), "False");
  await user.click(screen.getByRole("button", { name: "Map “Pinocchio”" }));
  expect((await screen.findByText(/Mapped just now/)).textContent).toContain("Give the proposal back");
  expect(screen.queryByRole("button", { name: "Read again" })).toBeNull();
});
