import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { Desk } from "../../test/desk";
import { AnswerForm } from "./AnswerForm";
import { type AnswerValues, unanswered } from "./answers";

const values: AnswerValues = {
  asOf: { precision: "DAY", value: "2026-11-12", notAfter: "" },
  form: "EMAIL",
  groundRule: "ON_RECORD",
  reasonForAnonymity: "",
  language: "en",
  statement: "",
  translation: "",
  url: "",
  article: null,
  passage: "",
  before: "",
  answers: [unanswered("clm_1", 1, false), unanswered("clm_2", 2, false)],
};
const questions = [
  { number: 1, statement: "It leaked.", language: "en" },
  { number: 2, statement: "It knew.", language: "en" },
];

let sent: { input: { answers: object[] } }[];
let closed: number;

beforeEach(() => {
  sent = [];
  closed = 0;
});

function open(userErrors: object[] = []) {
  const record = (variables: Record<string, unknown>) => {
    sent.push(variables as (typeof sent)[number]);
    return { recordCompanyResponse: { companyResponses: [], userErrors } };
  };
  render(
    <Desk answers={{ RecordCompanyResponse: record }}>
      <AnswerForm
        draft="answer/rrq_1"
        opening={() => values}
        about={{ companyId: "pty_1", responseRequestId: "rrq_1" }}
        questions={questions}
        onClose={() => {
          closed += 1;
        }}
      />
    </Desk>,
  );
  return userEvent.setup();
}

async function shareOut(user: ReturnType<typeof userEvent.setup>, letter: string) {
  await user.click(await screen.findByLabelText("Statement"));
  await user.paste(letter);
  await user.click(screen.getByRole("button", { name: "Share out the numbered paragraphs" }));
}

const group = (name: RegExp) => within(screen.getByRole("group", { name }));

async function choose(user: ReturnType<typeof userEvent.setup>, name: RegExp, kind: string) {
  await user.click(group(name).getByRole("button", { name: /Where it stands/ }));
  await user.click(await screen.findByRole("option", { name: kind }));
}

describe("an answer form", () => {
  it("maps each numbered paragraph of a letter to its allegation", async () => {
    const user = open();
    await shareOut(user, "Dear Rita,\n\n2. We did not know.");
    expect(screen.getByText(/Shared out: 2\./)).toBeTruthy();
    await choose(user, /2\. It knew/, "Denied");
    await user.click(screen.getByRole("button", { name: "Record the answer" }));

    await waitFor(() => expect(closed).toBe(1));
    expect(sent[0]?.input.answers).toEqual([
      {
        claimId: "clm_2",
        kind: "DENIED",
        scope: "THIS_CLAIM",
        shortForm: null,
        statement: "We did not know.",
        translation: null,
      },
    ]);
  });

  it("asks where the party stands before it asks the server", async () => {
    const user = open();
    await shareOut(user, "1. No.");
    await user.click(screen.getByRole("button", { name: "Record the answer" }));

    expect(await group(/1\. It leaked/).findByText("Say where the party stands.")).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it("offers no silence as an answer to our own request", async () => {
    const user = open();
    await shareOut(user, "1. No.");
    await user.click(group(/1\. It leaked/).getByRole("button", { name: /Where it stands/ }));

    const offered = (await screen.findAllByRole("option")).map((option) => option.textContent);
    expect(offered).toContain("Declined to comment");
    expect(offered).not.toContain("No response");
  });

  it("shows a refusal at the allegation that it is about, and keeps every word", async () => {
    const user = open([{ code: "REQUIRED", field: ["answers", "0", "shortForm"], message: "Fill this in." }]);
    await shareOut(user, "2. We did not know.");
    await choose(user, /2\. It knew/, "Denied");
    await user.click(screen.getByRole("button", { name: "Record the answer" }));

    expect(await group(/2\. It knew/).findByText("Fill this in.")).toBeTruthy();
    expect((screen.getByLabelText("Statement") as HTMLTextAreaElement).value).toBe("2. We did not know.");
    expect(closed).toBe(0);
  });

  it("says so where no paragraph has a number", async () => {
    const user = open();
    await shareOut(user, "All of it is false.");

    expect(screen.getByText(/has no paragraphs that begin with these numbers/)).toBeTruthy();
  });
});
