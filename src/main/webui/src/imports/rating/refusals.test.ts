import { expect, it } from "vitest";
import type { Outcome, UserError } from "../../graphql/useAction";
import { inOwnWords } from "./refusals";

function refused(code: UserError["code"], message: string): Outcome<never> {
  return { kind: "refused", userErrors: [{ code, field: ["label"], message }] };
}

it("a label that is mapped already is told to an editor, not to a program", () => {
  const outcome = inOwnWords(refused("ALREADY_EXISTS", "Mapped to FALSE, at version 3: give expectedVersion."));
  expect(JSON.stringify(outcome)).not.toContain("expectedVersion");
  expect(JSON.stringify(outcome)).toContain("mapped already");
});

it("every other refusal keeps the server's sentence", () => {
  const outcome = refused("TOO_LONG", "The label is too long.");
  expect(inOwnWords(outcome)).toEqual(outcome);
});
