import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Conflict } from "./Conflict";
import type { Piece } from "./conflictPieces";

const statement: Piece = {
  name: "statement",
  label: "Statement",
  theirs: "Half of the lamps failed in May.",
  mine: "All of the lamps failed in June.",
  isDisputed: true,
  cut: "words",
};
const limits: Piece = {
  name: "limits",
  label: "Limits",
  theirs: "The diary is a draft.",
  mine: "",
  isDisputed: false,
  cut: "words",
};

function open(pieces: Piece[]) {
  const resolved: Record<string, string>[] = [];
  const cancelled: true[] = [];
  render(
    <Conflict
      message="Chen changed this."
      pieces={pieces}
      onResolve={(texts) => resolved.push(texts)}
      onCancel={() => cancelled.push(true)}
    />,
  );
  return { user: userEvent.setup(), resolved, cancelled };
}

const press = (name: string) => screen.getByRole("button", { name });

describe("the conflict dialog", () => {
  it("says who changed it, and begins with one's own words", async () => {
    const { user, resolved } = open([statement]);
    expect(screen.getByText(/Chen changed this\./)).toBeTruthy();
    expect(press("mine All").getAttribute("aria-pressed")).toBe("true");
    await user.click(press("Take these words"));
    expect(resolved).toEqual([{ statement: statement.mine }]);
  });

  it("lets one choose place by place, and shows what results", async () => {
    const { user, resolved } = open([statement]);
    await user.click(press("theirs Half"));
    expect(press("theirs Half").getAttribute("aria-pressed")).toBe("true");
    expect(press("mine All").getAttribute("aria-pressed")).toBe("false");
    expect(screen.getByTestId("result-statement").textContent).toBe("Half of the lamps failed in June.");
    await user.click(press("Take these words"));
    expect(resolved).toEqual([{ statement: "Half of the lamps failed in June." }]);
  });

  it("can be worked with the keyboard alone", async () => {
    const { user } = open([statement]);
    press("theirs May").focus();
    await user.keyboard("{Enter}");
    expect(screen.getByTestId("result-statement").textContent).toBe("All of the lamps failed in May.");
  });

  it("takes all of one side, and goes back", async () => {
    const { user } = open([statement]);
    await user.click(press("All theirs"));
    expect(screen.getByTestId("result-statement").textContent).toBe(statement.theirs);
    await user.click(press("All mine"));
    expect(screen.getByTestId("result-statement").textContent).toBe(statement.mine);
  });

  it("takes over what one had not touched, and says so", async () => {
    const { user, resolved } = open([limits]);
    const part = within(screen.getByRole("region", { name: "Limits" }));
    expect(part.getByText(/theirs is taken/)).toBeTruthy();
    expect(part.queryByRole("button")).toBeNull();
    await user.click(press("Take these words"));
    expect(resolved).toEqual([{ limits: limits.theirs }]);
  });

  it("gives a side without words a name", () => {
    open([{ ...statement, theirs: "The bridge opened.", mine: "The bridge opened late." }]);
    expect(press("theirs (nothing)").textContent).toContain("(nothing)");
  });

  it("goes on where nothing that was written is touched", async () => {
    const { user, resolved } = open([]);
    await user.click(press("Keep my words"));
    expect(resolved).toEqual([{}]);
  });

  it("chooses nothing when it is closed", async () => {
    const { user, resolved, cancelled } = open([statement]);
    await user.click(press("theirs Half"));
    await user.keyboard("{Escape}");
    expect(cancelled).toHaveLength(1);
    expect(resolved).toEqual([]);
  });
});
