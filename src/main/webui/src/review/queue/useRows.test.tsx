import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { type Rows, useRows } from "./useRows";

let rows: Rows;

function List({ claims }: { claims: string[] }) {
  rows = useRows();
  return (
    <>
      <button type="button">Elsewhere</button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as on the page */}
      <div ref={rows.list} tabIndex={-1} data-testid="list" onFocus={rows.onFocus} onBlur={rows.onBlur}>
        {claims.map((claim) => (
          <div key={claim} data-claim={claim}>
            <a href={`/${claim}`}>{claim}</a>
            <button type="button">More of {claim}</button>
          </div>
        ))}
      </div>
    </>
  );
}

function focused(): string | null | undefined {
  return document.activeElement?.textContent;
}

it("goes from row to row, and stays at either end", () => {
  render(<List claims={["one", "two"]} />);
  act(() => rows.go(1));
  expect(focused()).toBe("one");
  act(() => rows.go(1));
  act(() => rows.go(1));
  expect(focused()).toBe("two");
  act(() => rows.go(-1));
  act(() => rows.go(-1));
  expect(focused()).toBe("one");
});

it("goes on from wherever in a row the focus was put", () => {
  render(<List claims={["one", "two", "three"]} />);
  act(() => screen.getByText("More of two").focus());
  expect(rows.currentId).toBe("two");
  act(() => rows.go(1));
  expect(rows.currentId).toBe("three");
});

it("leaves a row for the next one, and the last one for the one before", () => {
  render(<List claims={["one", "two"]} />);
  act(() => rows.leave("one"));
  expect(focused()).toBe("two");
  act(() => rows.leave("two"));
  expect(focused()).toBe("one");
});

it("is at no row once the focus is elsewhere on the page", () => {
  render(<List claims={["one"]} />);
  act(() => rows.go(1));
  const elsewhere = screen.getByText("Elsewhere");
  fireEvent.blur(screen.getByText("one"), { relatedTarget: elsewhere });
  expect(rows.currentId).toBeUndefined();
});

it("goes on in the same place when the row that had the focus is taken away", async () => {
  const { rerender } = render(<List claims={["one", "two", "three"]} />);
  act(() => rows.go(1));
  act(() => rows.go(1));
  rerender(<List claims={["one", "three"]} />);
  await waitFor(() => expect(focused()).toBe("three"));
  rerender(<List claims={[]} />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("list")));
});
