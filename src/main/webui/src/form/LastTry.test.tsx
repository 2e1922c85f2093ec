import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { announce } from "../session/connection";
import { LastTry } from "./LastTry";

afterEach(() => act(() => announce("loggedIn")));

it("says why the last try got no answer for as long as it is so", () => {
  act(() => announce("offline"));
  render(<LastTry failure={{ kind: "offline", message: "The server cannot be reached." }} />);
  expect(screen.getByRole("alert").textContent).toBe("The server cannot be reached.");

  act(() => announce("answered"));

  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByRole("status").textContent).toContain("send it once more");
});

it("says no longer that a session has ended when there is a new one", () => {
  act(() => announce("login"));
  render(<LastTry failure={{ kind: "login", message: "Your session has ended." }} />);
  expect(screen.getByRole("alert").textContent).toBe("Your session has ended.");

  act(() => announce("loggedIn"));

  expect(screen.getByRole("status").textContent).toContain("You are logged in again");
});

it("keeps every other reason", () => {
  render(<LastTry failure={{ kind: "other", message: "Something went wrong here." }} />);

  expect(screen.getByRole("alert").textContent).toBe("Something went wrong here.");
});
