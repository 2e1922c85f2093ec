import { describe, expect, it } from "vitest";
import { connectionAfter } from "./connection";

describe("the connection", () => {
  it("is down while nothing answers, and up with the next answer", () => {
    expect(connectionAfter("up", "offline")).toBe("down");
    expect(connectionAfter("down", "answered")).toBe("up");
    expect(connectionAfter("down", "forbidden")).toBe("up");
  });

  it("stays logged out when a public question is answered", () => {
    expect(connectionAfter("up", "login")).toBe("loggedOut");
    expect(connectionAfter("loggedOut", "answered")).toBe("loggedOut");
    expect(connectionAfter("loggedOut", "offline")).toBe("loggedOut");
  });

  it("is up again once somebody has logged in", () => {
    expect(connectionAfter("loggedOut", "loggedIn")).toBe("up");
  });
});
