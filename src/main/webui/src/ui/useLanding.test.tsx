import { render, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { useLanding } from "./useLanding";

function Page({ state }: { state: string }) {
  const landing = useLanding<HTMLParagraphElement>(state);
  return (
    <>
      <p ref={landing} tabIndex={-1}>
        {state}
      </p>
      {state === "open" && <button type="button">Close it</button>}
      <a href="/elsewhere">Elsewhere</a>
    </>
  );
}

it("takes the focus of a button that its own step took away", async () => {
  const { rerender } = render(<Page state="open" />);
  screen.getByRole("button").focus();
  rerender(<Page state="closed" />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText("closed")));
});

it("leaves the focus where somebody has gone", async () => {
  const { rerender } = render(<Page state="open" />);
  screen.getByRole("link").focus();
  rerender(<Page state="closed" />);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(screen.getByRole("link"));
});

it("takes no focus when the page comes up", async () => {
  render(<Page state="open" />);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(document.body);
});
