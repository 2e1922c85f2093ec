import { CombinedError } from "@urql/core";
import { describe, expect, it } from "vitest";
import { failureOf } from "./failure";

function refusal(code: string, message = "No.", more: object = {}) {
  return new CombinedError({ graphQLErrors: [{ message, extensions: { code, ...more } }] });
}

describe("a failure", () => {
  it("is offline when nothing answered", () => {
    expect(failureOf(new CombinedError({ networkError: new TypeError("Failed to fetch") })).kind).toBe("offline");
  });

  it("is offline when a proxy answers for a server that is gone", () => {
    const response = new Response("", { status: 502 });
    expect(failureOf(new CombinedError({ networkError: new Error("Bad Gateway"), response })).kind).toBe("offline");
  });

  it("asks for a login when the session ended", () => {
    expect(failureOf(refusal("UNAUTHENTICATED")).kind).toBe("login");
    const response = new Response("", { status: 401 });
    expect(failureOf(new CombinedError({ networkError: new Error("Unauthorized"), response })).kind).toBe("login");
  });

  it("keeps the server's sentence about a role", () => {
    expect(failureOf(refusal("FORBIDDEN", "This needs the role editor."))).toEqual({
      kind: "forbidden",
      message: "This needs the role editor.",
    });
  });

  it("names what to report after a bug, and nothing else of it", () => {
    const failure = failureOf(refusal("INTERNAL", "NullPointerException", { correlationId: "a1b2" }));
    expect(failure.message).toContain("a1b2");
    expect(failure.message).not.toContain("NullPointerException");
  });
});
