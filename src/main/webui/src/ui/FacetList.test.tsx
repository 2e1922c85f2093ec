import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { FacetList } from "./FacetList";

const choice = (words: string, count: number, isChosen = false) => ({
  value: words,
  words,
  count,
  isChosen,
  search: `rating=${words}`,
});

function show(choices: ReturnType<typeof choice>[], capped?: string) {
  render(
    <MemoryRouter>
      <FacetList groups={[{ title: "Rating", choices }]} capped={capped} />
    </MemoryRouter>,
  );
}

test("each value is a link with its count, and a chosen one takes itself away", () => {
  show([choice("False", 1200), choice("True", 3, true)], "Counted over the best.");
  expect(screen.getByRole("link", { name: "False 1,200" }).getAttribute("href")).toBe("/?rating=False");
  const chosen = screen.getByRole("link", { name: "Remove the filter: True 3" });
  expect(chosen.getAttribute("aria-current")).toBe("true");
  expect(screen.getByText("Counted over the best.")).toBeDefined();
});

test("what is beyond a handful is folded up, unless something in it was chosen", () => {
  const values = ["a", "b", "c", "d", "e", "f", "g"].map((word) => choice(word, 1));
  show(values);
  const rest = screen.getByText("1 more").closest("details");
  expect(rest?.open).toBe(false);
});
