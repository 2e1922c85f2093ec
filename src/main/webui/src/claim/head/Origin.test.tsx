import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { Origin } from "./Origin";

const origin = {
  url: "https://fato.example/checks/7",
  importedAt: "2026-11-26T10:00:00Z",
  publisher: { name: "Fato", url: "https://fato.example" },
  import: { id: "imp_1", fileName: "checks.json" },
};

function show(shown: typeof origin | null) {
  const { container } = render(
    <MemoryRouter>
      <Origin claim={{ origin: shown }} />
    </MemoryRouter>,
  );
  return container;
}

it("names whoever checked an imported claim, and when it came", () => {
  expect(show(origin).textContent).toBe("Checked by Fato, not by this desk. Imported on 26 Nov 2026 from checks.json.");
  expect(screen.getByRole("link", { name: "Fato" }).getAttribute("href")).toBe("https://fato.example/checks/7");
});

it("says nothing of the desk's own claims", () => {
  expect(show(null).textContent).toBe("");
});
