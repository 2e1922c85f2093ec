import { render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Crash } from "./Crash";

beforeEach(() => {
  // React tells the console of every error; these are meant.
  vi.spyOn(console, "error").mockReturnValue();
});

function Page({ error }: { error?: string }) {
  if (error) {
    throw new Error(error);
  }
  return <h1>The page</h1>;
}

function at(place: string, error?: string) {
  return (
    <Crash place={place}>
      <Page error={error} />
    </Crash>
  );
}

describe("a page that breaks", () => {
  it("says so, and what to report", () => {
    render(at("/a", "x is undefined"));
    expect(screen.getByRole("heading").textContent).toBe("This page broke");
    expect(screen.getByRole("alert").textContent).toContain("x is undefined");
  });

  it("is only not there yet, where it could not be fetched", () => {
    render(at("/a", "Failed to fetch dynamically imported module: http://desk.example/ExportsPage.js"));
    expect(screen.getByRole("heading").textContent).toBe("This page could not be fetched");
    expect(screen.getByRole("alert").textContent).not.toContain("http");
  });

  it("does not take the next page with it", () => {
    const { rerender } = render(at("/a", "x is undefined"));
    rerender(at("/b"));
    expect(screen.getByRole("heading").textContent).toBe("The page");
  });
});
