import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Desk } from "../test/desk";
import { FormFoot } from "./FormFoot";
import { TextInput } from "./inputs";
import { type DeskForm, useDeskForm } from "./useDeskForm";

interface Words {
  version: number;
  statement: string;
  realName: string;
}

const asRead: Words = { version: 3, statement: "The bridge opened.", realName: "" };

let form: DeskForm<Words>;

function Form({ defaults = asRead }: { defaults?: Words }) {
  form = useDeskForm<Words>({ draft: "claim/clm_1", defaults, secret: ["realName"] });
  return (
    <form>
      <TextInput control={form.control} name="statement" label="Statement" />
      <TextInput control={form.control} name="realName" label="Real name" />
      <FormFoot form={form} action="Save" pending={false} />
    </form>
  );
}

async function open(defaults?: Words) {
  const page = render(
    <Desk>
      <Form defaults={defaults} />
    </Desk>,
  );
  return {
    ...page,
    user: userEvent.setup(),
    statement: (await screen.findByLabelText("Statement")) as HTMLInputElement,
  };
}

const kept = () => Object.values({ ...localStorage }).join();

describe("a form of the desk", () => {
  it("opens again with what was half-written", async () => {
    const first = await open();
    await first.user.type(first.statement, " Late.");
    await waitFor(() => expect(kept()).toContain("Late."));
    first.unmount();
    const second = await open();
    expect(second.statement.value).toBe("The bridge opened. Late.");
    expect(form.isRestored).toBe(true);
  });

  it("remembers over a reload what the words were written over", async () => {
    const first = await open();
    await first.user.type(first.statement, " Late.");
    await waitFor(() => expect(kept()).toContain("Late."));
    first.unmount();
    await open({ version: 4, statement: "The bridge opened in May.", realName: "" });
    expect(form.getValues("version")).toBe(3);
    expect(form.base).toEqual(asRead);
  });

  it("keeps its words and what they are over while a colleague changes the thing", async () => {
    const { rerender, user, statement } = await open();
    await user.type(statement, " Late.");
    rerender(
      <Desk>
        <Form defaults={{ version: 4, statement: "Somebody else's words.", realName: "" }} />
      </Desk>,
    );
    expect(((await screen.findByLabelText("Statement")) as HTMLInputElement).value).toBe("The bridge opened. Late.");
    expect(form.base.version).toBe(3);
  });

  it("keeps no secret on this machine", async () => {
    const { user, statement } = await open();
    await user.type(screen.getByLabelText("Real name"), "Deep Throat");
    await user.type(statement, " Late.");
    await waitFor(() => expect(kept()).toContain("Late."));
    expect(kept()).not.toContain("Deep Throat");
  });

  it("forgets the draft when its author does not want it", async () => {
    const first = await open();
    await first.user.type(first.statement, " Late.");
    await waitFor(() => expect(kept()).toContain("Late."));
    first.unmount();
    const { user, statement } = await open();
    await user.click(screen.getByRole("button", { name: "Discard the draft" }));
    expect(statement.value).toBe("The bridge opened.");
    expect(kept()).toBe("");
    expect(screen.queryByRole("button", { name: "Discard the draft" })).toBeNull();
  });

  it("shows a refusal beside its field, and the rest above the button", async () => {
    const { statement } = await open();
    form.refuse([
      { code: "REQUIRED", field: ["statement"], message: "Say what is asserted." },
      { code: "ILLEGAL_TRANSITION", field: ["claimId"], message: "This claim is discarded." },
    ]);
    expect(await screen.findByText("Say what is asserted.")).toBeTruthy();
    expect((await screen.findByRole("alert")).textContent).toBe("This claim is discarded.");
    await waitFor(() => expect(document.activeElement).toBe(statement));
  });
});
