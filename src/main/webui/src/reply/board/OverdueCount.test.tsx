import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Desk } from "../../test/desk";
import { OverdueCount } from "./OverdueCount";

const overdue = (totalCount: number) => Object.fromEntries([["OverdueCount", () => ({ overdue: { totalCount } })]]);

it("says how many requests are overdue, in words too", async () => {
  render(
    <Desk answers={overdue(2)}>
      <OverdueCount />
    </Desk>,
  );
  expect((await screen.findByText(/overdue/)).parentElement?.textContent?.trim()).toBe("2! overdue");
});

it("says nothing while nobody is late", async () => {
  render(
    <Desk answers={overdue(0)}>
      <p>
        Replies
        <OverdueCount />
      </p>
    </Desk>,
  );
  expect((await screen.findByText(/^Replies/)).textContent).toBe("Replies");
});
