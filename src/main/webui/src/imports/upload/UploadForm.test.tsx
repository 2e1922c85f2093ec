import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { Desk } from "../../test/desk";
import { UploadForm } from "./UploadForm";

async function choose(file: File) {
  const user = userEvent.setup();
  const { container } = render(
    <MemoryRouter>
      <Desk>
        <UploadForm />
      </Desk>
    </MemoryRouter>,
  );
  await screen.findByRole("button", { name: "Choose a file" });
  await user.upload(container.querySelector("input[type=file]") as HTMLInputElement, file);
  return user;
}

it("offers the columns of a table, with what their names suggest chosen", async () => {
  await choose(new File(["Claim;Verdict;Notes\nIt rained;False;-\n"], "checks.csv"));
  const claim = (await screen.findByLabelText(/What was claimed/)) as HTMLSelectElement;
  expect(claim.value).toBe("Claim");
  expect((screen.getByLabelText("Rating in words") as HTMLSelectElement).value).toBe("Verdict");
  expect((screen.getByLabelText("Tags") as HTMLSelectElement).value).toBe("");
});

it("sends no table before it is said where its claims are", async () => {
  const user = await choose(new File(["a;b\nIt rained;False\n"], "checks.csv"));
  await screen.findByLabelText(/What was claimed/);
  await user.click(screen.getByRole("button", { name: "Upload and read it" }));
  expect((await screen.findByRole("alert")).textContent).toBe("Say which column holds what was claimed.");
});

it("asks nothing of the documents of another desk that they say themselves", async () => {
  await choose(new File(['{"id":"pub_1","statement":"It rained."}\n'], "claims.ndjson"));
  expect(await screen.findByRole("button", { name: /Documents of another Stet desk/ })).toBeTruthy();
  expect(screen.queryByLabelText(/Who made the checks/)).toBeNull();
});
