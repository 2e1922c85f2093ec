import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";
import { Desk } from "../../test/desk";
import { similar } from "./similar.fixture";
import { WhileTyping } from "./WhileTyping";

function Form() {
  const [text, setText] = useState("");
  return (
    <>
      <textarea aria-label="Statement" value={text} onChange={(event) => setText(event.target.value)} />
      <WhileTyping text={text} language="en" articleId="art_1" />
    </>
  );
}

function open(found: readonly object[]) {
  const asked: Record<string, unknown>[] = [];
  const answer = (variables: Record<string, unknown>) => {
    asked.push(variables);
    return { similarClaims: found };
  };
  render(
    <Desk answers={Object.fromEntries([["SimilarWhileTyping", answer]])}>
      <Form />
    </Desk>,
  );
  return asked;
}

const field = () => screen.findByLabelText("Statement");

test("what the desk has already stands beside the words, with how it ended and what differs", async () => {
  const asked = open([similar]);
  await userEvent.type(await field(), "Rents rose by 4 %");
  expect(await screen.findByText("Likely the same")).toBeDefined();
  expect(screen.getByText(/4 % here, 5 % there/)).toBeDefined();
  expect(screen.getByText("Mostly false")).toBeDefined();
  expect(screen.getByText("Checked 3 Mar 2025")).toBeDefined();
  expect(screen.getByText("0.91")).toBeDefined();
  expect(screen.getByRole("status").textContent).toBe("1 possible match");
  const link = screen.getByRole("link");
  expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["/desk/claims/clm_other", "_blank"]);
  expect(asked.at(-1)).toEqual({ text: "Rents rose by 4 %", language: "en", articleId: "art_1" });
  expect((await field()).textContent).toBe("Rents rose by 4 %");
});

test("two words are not looked for, and nothing found is said in one line", async () => {
  const asked = open([]);
  await userEvent.type(await field(), "Rents rose");
  expect(screen.queryByRole("region")).toBeNull();
  await userEvent.type(await field(), " again");
  expect(await screen.findByText("The desk has nothing like it.")).toBeDefined();
  expect(asked.map(({ text }) => text)).toEqual(["Rents rose again"]);
});
