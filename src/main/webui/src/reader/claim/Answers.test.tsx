import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { denial, meridian } from "../answer/answers.fixture";
import { Answers } from "./Answers";
import type { PublishedDocumentFragment } from "./PublishedClaim.generated";

type Claim = PublishedDocumentFragment;
type Answer = Claim["companyResponses"][number];

const answer: Answer = {
  ...denial,
  statement: "لا تسرب <b>إطلاقا</b>",
  language: "ar",
  translation: "No leak.",
  reasonForAnonymity: null,
};

function show(companyResponses: Answer[], accused: (typeof meridian)[] = []) {
  const claim: Pick<Claim, "parties" | "companyResponses" | "language"> = {
    parties: accused.map((party) => ({ role: "ACCUSED", party })),
    companyResponses,
    language: "en",
  };
  render(
    <MemoryRouter>
      <Answers claim={claim} />
    </MemoryRouter>,
  );
}

test("a statement stands in its own language and direction, with its markup as text", () => {
  show([answer]);
  const statement = screen.getByText("لا تسرب <b>إطلاقا</b>");
  expect([statement.lang, statement.dir]).toEqual(["ar", "auto"]);
  expect(screen.getByText("No leak.").lang).toBe("en");
});

test("an accused party of whom nothing is on record is shown with just that", () => {
  show([], [meridian]);
  expect(screen.getByRole("heading", { name: "Meridian Systems" })).toBeTruthy();
  expect(screen.getByText("No answer on record.")).toBeTruthy();
});

test("an answer that a later one replaced says so", () => {
  show([{ ...answer, standing: false, kind: "PROVIDED_CONTEXT" }, answer]);
  expect(screen.getAllByText(/replaced by a later answer/)).toHaveLength(1);
});

test("who may not be named is not", () => {
  show([{ ...answer, company: null }]);
  expect(screen.getByRole("heading").textContent).toBe("A party that may not be named");
});
