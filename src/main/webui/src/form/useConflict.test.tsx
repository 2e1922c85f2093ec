import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { UserError } from "../graphql/useAction";
import { Desk } from "../test/desk";
import { TextInput } from "./inputs";
import { useConflict } from "./useConflict";
import { type DeskForm, useDeskForm } from "./useDeskForm";

interface Words {
  version: number;
  statement: string;
  limits: string;
  /** Parties, as a form holds them. */
  parties: { id: string; name: string }[];
}

const orbit = { id: "pty_1", name: "Orbit AI" };
const ledger = { id: "pty_2", name: "The Ledger" };
const asRead: Words = { version: 1, statement: "Half of the lamps failed.", limits: "", parties: [orbit] };
const stale: UserError = { code: "STALE_VERSION", field: ["expectedVersion"], message: "Chen changed this." };

type Parties = Words["parties"];
const namesOf = (value: unknown) => (value as Parties).map((party) => party.name).join("\n");
const named = (text: string, known: readonly unknown[]) =>
  text.split("\n").flatMap((name) => (known as Parties[]).flat().find((party) => party.name === name) ?? []);

let form: DeskForm<Words>;

function Form({ readAnew }: { readAnew: () => Promise<Words | undefined> }) {
  form = useDeskForm<Words>({ draft: "claim/clm_1", defaults: asRead });
  const conflict = useConflict({
    form,
    labels: { statement: "Statement", limits: "Limits", parties: "Parties" },
    readAnew,
    asText: { parties: namesOf },
    fromText: { parties: named },
    cuts: { parties: "lines" },
  });
  return (
    <>
      <TextInput control={form.control} name="statement" label="Statement" />
      <p role="alert">{form.formState.errors.root?.server?.message}</p>
      <button type="button" onClick={() => conflict.onRefused([stale])}>
        Save
      </button>
      {conflict.dialog}
    </>
  );
}

async function refused(mine: Partial<Words>, theirs: Partial<Words> | undefined) {
  render(
    <Desk>
      <Form readAnew={async () => theirs && { ...asRead, version: 2, ...theirs }} />
    </Desk>,
  );
  const user = userEvent.setup();
  const save = await screen.findByRole("button", { name: "Save" });
  for (const [name, value] of Object.entries(mine)) {
    form.setValue(name as keyof Words, value as never);
  }
  await user.click(save);
  return user;
}

const press = (name: string | RegExp) => screen.findByRole("button", { name });

describe("two people who save the same thing", () => {
  it("keeps one's own words unless one chooses otherwise, and stands on what the other one saved", async () => {
    const user = await refused({ statement: "All of the lamps failed." }, { statement: "Half of the lamps burn." });
    await user.click(await press("Take these words"));
    expect(form.getValues()).toMatchObject({ statement: "All of the lamps failed.", version: 2 });
    expect(form.base).toMatchObject({ statement: "Half of the lamps burn.", version: 2 });
  });

  it("mixes both as chosen", async () => {
    const user = await refused({ statement: "All of the lamps failed." }, { statement: "Half of the lamps burn." });
    await user.click(await press("theirs burn"));
    await user.click(await press("Take these words"));
    expect(form.getValues("statement")).toBe("All of the lamps burn.");
  });

  it("takes over what one had not touched, and keeps what the other one had not", async () => {
    const user = await refused({ statement: "All of the lamps failed." }, { limits: "Seen from one side." });
    expect(await screen.findByText(/theirs is taken/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Statement" })).toBeNull();
    await user.click(await press("Take these words"));
    expect(form.getValues()).toMatchObject({ statement: "All of the lamps failed.", limits: "Seen from one side." });
  });

  it("brings a list back from its lines", async () => {
    const user = await refused({ parties: [orbit, ledger] }, { parties: [] });
    await user.click(await press("theirs (nothing)"));
    await user.click(await press(/^mine Orbit AI\s+The Ledger$/));
    await user.click(await press("Take these words"));
    expect(form.getValues("parties")).toEqual([orbit, ledger]);
  });

  it("sets a list to theirs", async () => {
    const user = await refused({ parties: [orbit, ledger] }, { parties: [] });
    await user.click(await press("All theirs"));
    await user.click(await press("Take these words"));
    expect(form.getValues("parties")).toEqual([]);
  });

  it("changes nothing when one goes back to one's own words", async () => {
    const user = await refused({ statement: "All of the lamps failed." }, { statement: "Half of the lamps burn." });
    await user.click(await press("theirs burn"));
    await user.click(await press("Back to my words"));
    expect(form.getValues()).toMatchObject({ statement: "All of the lamps failed.", version: 1 });
    expect(form.base).toEqual(asRead);
  });

  it("compares a second conflict with what the first one ended in", async () => {
    const user = await refused({ statement: "All of the lamps failed." }, { limits: "Seen from one side." });
    await user.click(await press("Take these words"));
    await user.click(await press("Save"));
    expect(await screen.findByText(/Nothing that you wrote is touched/)).toBeTruthy();
  });

  it("says so when theirs cannot be read", async () => {
    await refused({ statement: "All of the lamps failed." }, undefined);
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("Chen changed this."));
    expect(form.getValues("statement")).toBe("All of the lamps failed.");
  });
});
