import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { FilterForm } from "./FilterForm";
import { everything, type Wanted } from "./filters";

function open(wanted: Wanted) {
  const asked: Wanted[] = [];
  const form = render(<FilterForm wanted={wanted} onAsk={(next) => asked.push(next)} />);
  const follow = (next: Wanted) => form.rerender(<FilterForm wanted={next} onAsk={(one) => asked.push(one)} />);
  return { asked, follow };
}

test("nothing is asked before the form is sent", async () => {
  const { asked } = open(everything);
  await userEvent.click(screen.getByLabelText("False"));
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Search" }));
  expect(asked).toEqual([{ ...everything, verdicts: ["FALSE"] }]);
});

test("a tag is added to those that are asked for already", async () => {
  const { asked } = open({ ...everything, tags: ["water"] });
  await userEvent.type(screen.getByLabelText("Tag"), " air {Enter}");
  expect(asked[0]?.tags).toEqual(["water", "air"]);
});

test("either is neither yes nor no", async () => {
  const { asked } = open({ ...everything, ratable: false });
  await userEvent.selectOptions(screen.getByLabelText("Rating"), "Either");
  await userEvent.click(screen.getByRole("button", { name: "Search" }));
  expect(asked[0]?.ratable).toBeUndefined();
});

test("the form follows the address", () => {
  const { follow } = open({ ...everything, text: "toluene", verdicts: ["FALSE"] });
  follow(everything);
  expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  expect(screen.getByLabelText<HTMLInputElement>("False").checked).toBe(false);
});

test("a language that the form does not offer stays chosen", () => {
  open({ ...everything, language: "rm" });
  expect(screen.getByLabelText<HTMLSelectElement>("Language").value).toBe("rm");
});

test("words are ranked, unless another order is chosen", async () => {
  const { asked } = open(everything);
  await userEvent.type(screen.getByRole("searchbox"), "toluene");
  expect(screen.getByLabelText<HTMLSelectElement>("Order").value).toBe("best");
  await userEvent.selectOptions(screen.getByLabelText("Order"), "Last published or corrected");
  expect(screen.getByText(/^All words must appear/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Search" }));
  expect(asked).toEqual([{ ...everything, text: "toluene", order: "newest" }]);
});
