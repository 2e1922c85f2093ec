import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { Desk } from "../test/desk";
import { PartyInput, type PickedParty } from "./PartyInput";

interface Values {
  accused: PickedParty | null;
}

const nobody: Values = { accused: null };

function Page({ onSend }: { onSend: (party: PickedParty | null) => void }) {
  const form = useDeskForm<Values>({ draft: "party", defaults: nobody });
  const { submit } = useSubmit({
    form,
    action: {
      pending: false,
      run: async (party: PickedParty | null) => {
        onSend(party);
        return { kind: "done" as const, payload: {} };
      },
    },
    toInput: ({ accused }: Values) => accused,
    onDone: () => undefined,
  });
  return (
    <form onSubmit={submit} noValidate>
      <PartyInput control={form.control} name="accused" label="Accused" kinds={["COMPANY"]} />
      <button type="submit">Send</button>
    </form>
  );
}

function findNobody() {
  return { parties: { nodes: [] } };
}

function recordMeridian() {
  return {
    recordParty: { party: { __typename: "Party", id: "pty_1", name: "Meridian", kind: "COMPANY" }, userErrors: [] },
  };
}

async function open() {
  const sent: (PickedParty | null)[] = [];
  const answers = Object.fromEntries([
    ["FindParties", findNobody],
    ["RecordParty", recordMeridian],
  ]);
  render(
    <Desk answers={answers}>
      <Page onSend={(party) => sent.push(party)} />
    </Desk>,
  );
  const user = userEvent.setup();
  await user.type(await screen.findByRole("combobox", { name: "Accused" }), "Meridian");
  return { user, sent };
}

const send = () => screen.getByRole("button", { name: "Send", hidden: true });

describe("a party field", () => {
  it("lets no form go off without somebody who is just being recorded", async () => {
    const { user, sent } = await open();
    await user.click(await screen.findByRole("option", { name: /Record “Meridian”/ }));
    await user.click(send());
    await expect.poll(() => sent).toMatchObject([{ id: "pty_1", name: "Meridian" }]);
  });

  it("lets no form go off without a name that somebody typed and did not take", async () => {
    const { user, sent } = await open();
    await user.keyboard("{Escape}");
    await user.click(send());
    expect(await screen.findByText("Take the name from the list, or record it there.")).toBeTruthy();
    expect(sent).toEqual([]);
  });
});
