import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { type Answers, Desk } from "../../test/desk";
import { ada, edith, proposed } from "../import.fixture";
import type { WholeImportFragment } from "../one/Import.generated";
import { ImportSteps } from "./ImportSteps";

function show(one: WholeImportFragment, me: object, answers: Record<string, object>) {
  const asked: Record<string, unknown>[] = [];
  const table: Answers = Object.fromEntries(
    Object.entries({ ...answers, Me: { me: { __typename: "Member", ...me } } }).map(([name, answer]) => [
      name,
      (variables) => {
        if (name !== "Me") {
          asked.push({ [name]: variables });
        }
        return answer;
      },
    ]),
  );
  render(
    <Desk answers={table}>
      <ImportSteps one={one} />
    </Desk>,
  );
  return { user: userEvent.setup(), asked };
}

const publishers = {
  import: {
    id: "imp_1",
    publishers: [{ count: 1, publisher: { name: "Fato", url: null } }],
  },
};

it("says to whoever uploaded a file why they cannot approve it", async () => {
  show(proposed, edith, {});
  expect((await screen.findByRole("button", { name: "Approve…" })).hasAttribute("disabled")).toBe(true);
  expect(screen.getByText("You uploaded this file: another editor has to approve it.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Take it back…" })).toBeTruthy();
});

it("shows another editor what would be published under whose name before they approve it", async () => {
  const { user, asked } = show(proposed, ada, {
    ImportPublishers: publishers,
    ApproveImport: { approveImport: { import: { id: "imp_1" }, userErrors: [] } },
  });
  await user.click(await screen.findByRole("button", { name: "Approve…" }));
  expect((await screen.findByText("Fato")).closest("li")?.textContent).toBe("Fato, 1 check");
  expect(screen.getByText("others, 1 check")).toBeTruthy();
  expect(screen.getByText("2 claims will be new.")).toBeTruthy();
  expect(asked.map((one) => Object.keys(one)[0])).toEqual(["ImportPublishers"]);

  await user.click(screen.getByRole("button", { name: "Publish 2 claims" }));
  expect(asked.at(-1)).toEqual({ ApproveImport: { input: { importId: "imp_1", expectedVersion: 5 } } });
});

it("keeps the dialog open with the server's sentence when the approval is refused", async () => {
  const message = "You had this file read: another editor has to approve it.";
  const { user } = show(proposed, ada, {
    ImportPublishers: publishers,
    ApproveImport: { approveImport: { import: null, userErrors: [{ code: "FORBIDDEN", field: [], message }] } },
  });
  await user.click(await screen.findByRole("button", { name: "Approve…" }));
  await user.click(await screen.findByRole("button", { name: "Publish 2 claims" }));
  expect((await screen.findByRole("alert")).textContent).toBe(message);
});
