import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { gql } from "@urql/core";
import { expect, it } from "vitest";
import { Desk } from "../test/desk";
import { Paged } from "./Paged";

interface Names {
  names: { nodes: string[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

const Names = gql<Names, { after?: string | null; kind?: string }>`
  query Names($after: String, $kind: String) {
    names(after: $after, kind: $kind) {
      nodes
    }
  }
`;

const pages = {
  Names: ({ after }: Record<string, unknown>) => ({
    names: {
      nodes: after ? ["Cleo", "Dana"] : ["Ana", "Bo"],
      pageInfo: { hasNextPage: !after, endCursor: "second" },
    },
  }),
};

function show(hasLinks: boolean) {
  render(
    <Desk answers={pages}>
      <Paged query={Names} variables={{}} read={(data) => data.names} empty="None">
        {(names) => (
          <ul>
            {names.map((name) => (
              <li key={name}>{hasLinks ? <a href={`/${name}`}>{name}</a> : name}</li>
            ))}
          </ul>
        )}
      </Paged>
    </Desk>,
  );
}

it("takes the focus to the first new row, when the button that asked for more is gone", async () => {
  show(true);
  await userEvent.click(await screen.findByRole("button", { name: "Show more" }));
  expect(await screen.findByText("Cleo")).toBe(document.activeElement);
  expect(screen.queryByRole("button")).toBeNull();
});

it("does so where a row is nothing but words", async () => {
  show(false);
  await userEvent.click(await screen.findByRole("button", { name: "Show more" }));
  expect(await screen.findByText("Cleo")).toBe(document.activeElement);
});

it("leaves the focus alone while nobody asked for more", async () => {
  show(true);
  await screen.findByText("Ana");
  expect(document.activeElement).toBe(document.body);
});

it("begins again with one page when something else is asked for, and keeps the focus in a row that stays", async () => {
  const list = (kind: string) => (
    <Paged query={Names} variables={{ kind }} read={(data) => data.names} empty="None">
      {(names) => (
        <ul>
          {names.map((name) => (
            <li key={name}>
              <a href={`/${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Paged>
  );
  const { rerender } = render(<Desk answers={pages}>{list("all")}</Desk>);
  await userEvent.click(await screen.findByRole("button", { name: "Show more" }));
  await screen.findByText("Cleo");
  screen.getByText("Bo").focus();

  rerender(<Desk answers={pages}>{list("some")}</Desk>);

  expect(await screen.findByRole("button", { name: "Show more" })).toBeDefined();
  expect(screen.queryByText("Cleo")).toBeNull();
  expect(screen.getByText("Bo")).toBe(document.activeElement);
});
