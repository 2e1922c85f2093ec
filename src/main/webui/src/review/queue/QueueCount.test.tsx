import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { type Answers, Desk } from "../../test/desk";
import { QueueCount } from "./QueueCount";

function counting(role: string): Answers {
  const me = { me: { __typename: "Member", id: "mem_1", name: "Edith", role } };
  return Object.fromEntries([
    ["Me", () => me],
    ["QueueCount", count],
  ]);
}

function count({ proposals }: Record<string, unknown>) {
  const mine = { mine: { totalCount: 3 } };
  return proposals ? { ...mine, proposals: { totalCount: 4 } } : mine;
}

it("counts a checker's own work", async () => {
  render(
    <Desk answers={counting("CHECKER")}>
      <QueueCount />
    </Desk>,
  );
  expect((await screen.findByText(/waiting for you/)).parentElement?.textContent?.trim()).toBe("3 waiting for you");
});

it("counts for an editor what waits for approval, too", async () => {
  render(
    <Desk answers={counting("EDITOR")}>
      <QueueCount />
    </Desk>,
  );
  expect((await screen.findByText(/waiting for you/)).parentElement?.textContent?.trim()).toBe("7 waiting for you");
});
