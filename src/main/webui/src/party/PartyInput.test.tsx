import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useForm } from "react-hook-form";
import { describe, expect, it } from "vitest";
import { type Answers, Desk } from "../test/desk";
import { PartyInput, type PickedParty } from "./PartyInput";

const meridian = { __typename: "Party", id: "pty_1", name: "Meridian", kind: "COMPANY", aliases: [] };

const suggestion = {
  __typename: "PartySuggestion",
  matchedName: "Meridian",
  score: 1,
  parts: [{ __typename: "TextPart", text: "Meridian", marked: true }],
  party: meridian,
};

function answersWith(found: object): Answers {
  return Object.fromEntries([
    ["FindParties", ({ text }) => ({ partySuggestions: meridian.name.startsWith(String(text)) ? [found] : [] })],
    ["RecordParty", ({ input }) => recorded(input as { name: string })],
  ]);
}

function recorded({ name }: { name: string }) {
  return { recordParty: { party: { ...meridian, id: "pty_2", name }, userErrors: [] } };
}

function Form({ onSend }: { onSend: (party: PickedParty | null) => void }) {
  const { control, handleSubmit, watch } = useForm({ defaultValues: { party: null as PickedParty | null } });
  return (
    <form noValidate onSubmit={handleSubmit(({ party }) => onSend(party))}>
      <PartyInput control={control} name="party" label="Party" />
      <button type="submit">Send</button>
      <p>Picked: {watch("party")?.id ?? "nobody"}</p>
    </form>
  );
}

function show(found: object = suggestion) {
  const sent: (PickedParty | null)[] = [];
  render(
    <Desk answers={answersWith(found)}>
      <Form onSend={(party) => sent.push(party)} />
    </Desk>,
  );
  return sent;
}

const box = () => screen.findByRole("combobox", { name: "Party" });

async function send() {
  await userEvent.click(screen.getByRole("button", { name: "Send" }));
}

describe("the choice of a party", () => {
  it("may be left open", async () => {
    const sent = show();
    await box();
    await send();
    expect(sent).toEqual([null]);
  });

  it("is not sent as open while a name stands there that nobody chose", async () => {
    const sent = show();
    await userEvent.type(await box(), "Meri");
    await userEvent.tab();
    expect(screen.getByText(/^Choose from the list whom you mean/)).toBeDefined();
    await send();
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(await box());
  });

  it("is open again once the name is taken out", async () => {
    const sent = show();
    await userEvent.type(await box(), "Meri");
    await userEvent.clear(await box());
    await userEvent.tab();
    await send();
    expect(sent).toEqual([null]);
  });

  it("is whoever has exactly the name that was typed", async () => {
    const sent = show();
    await userEvent.type(await box(), "Meridian");
    await screen.findByRole("option", { name: /Meridian/ });
    await userEvent.tab();
    await send();
    expect(sent).toEqual([{ id: "pty_1", name: "Meridian" }]);
  });

  it("is offered by the name that fits, also where the house prints another", async () => {
    show({ ...suggestion, matchedName: "MRDN", parts: [{ __typename: "TextPart", text: "MRDN", marked: true }] });
    await userEvent.type(await box(), "Meri");
    expect(await screen.findByRole("option", { name: "Meridian also MRDN · Company" })).toBeDefined();
  });

  it("is recorded on the spot", async () => {
    show();
    await userEvent.type(await box(), "Kestrel");
    await screen.findByRole("option", { name: "Record “Kestrel” as a new company" });
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(await screen.findByText("Picked: pty_2")).toBeDefined();
  });
});
