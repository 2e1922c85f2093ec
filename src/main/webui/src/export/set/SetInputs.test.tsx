import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useForm } from "react-hook-form";
import { beforeEach, describe, expect, it } from "vitest";
import { type Answers, Desk } from "../../test/desk";
import { SetInputs } from "./SetInputs";
import { noSet, type SetFields, setContent } from "./setFields";

const meridian = { __typename: "Party", id: "pty_1", name: "Meridian", kind: "COMPANY", aliases: [] };

const suggestion = {
  __typename: "PartySuggestion",
  matchedName: "Meridian",
  score: 1,
  parts: [{ __typename: "TextPart", text: "Meridian", marked: true }],
  party: meridian,
};

const answers: Answers = Object.fromEntries([
  ["FindParties", ({ text }) => ({ partySuggestions: meridian.name.startsWith(String(text)) ? [suggestion] : [] })],
]);

let sent: ReturnType<typeof setContent>[];

beforeEach(async () => {
  sent = [];
  render(
    <Desk answers={answers}>
      <Form />
    </Desk>,
  );
  await screen.findByLabelText("Name");
});

function Form() {
  const { control, handleSubmit } = useForm<SetFields>({ defaultValues: noSet });
  return (
    <form noValidate onSubmit={handleSubmit((fields) => sent.push(setContent(fields)))}>
      <SetInputs control={control} />
      <button type="submit">Send</button>
    </form>
  );
}

const send = () => userEvent.click(screen.getByRole("button", { name: "Send" }));

describe("the fields of a claim set", () => {
  it("offer what published claims have over published claims alone", async () => {
    await userEvent.click(screen.getByLabelText(/^Open to readers/));
    await userEvent.type(screen.getByLabelText("Checked by"), "ledger.example");
    await userEvent.click(screen.getByLabelText(/^Checked claims/));
    expect(screen.queryByLabelText(/^Open to readers/)).toBeNull();
    expect(screen.queryByLabelText("Checked by")).toBeNull();
    expect(screen.queryByLabelText("Published before this day")).toBeNull();
    await send();
    expect(sent).toEqual([{ name: "", description: null, scope: "VERIFIED", public: false, filter: {} }]);
  });

  it("take several parties, and let them go again", async () => {
    await userEvent.type(screen.getByRole("combobox", { name: "About" }), "Meri");
    await userEvent.click(await screen.findByRole("option", { name: /^Meridian/ }));
    await send();
    await userEvent.click(screen.getByRole("button", { name: "Remove Meridian" }));
    expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "About" }));
    await send();
    expect(sent.map(({ filter }) => filter)).toEqual([{ party: ["pty_1"] }, {}]);
  });

  it("are not sent while a name stands there that nobody chose", async () => {
    await userEvent.type(screen.getByRole("combobox", { name: "About" }), "Nobody");
    await userEvent.tab();
    await send();
    expect(sent).toEqual([]);
  });

  it("say which languages are meant", async () => {
    await userEvent.type(screen.getByLabelText("Language"), "de, pt-BR");
    expect(screen.getByText("German, Brazilian Portuguese")).toBeDefined();
  });
});
