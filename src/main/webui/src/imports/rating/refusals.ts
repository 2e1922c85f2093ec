import type { Outcome } from "../../graphql/useAction";

const mappedAlready =
  "This label is mapped already. Change it in the table of ratings; files that are read again follow it.";

/** What the server says of a label that is mapped already is for programs; this is for editors. */
export function inOwnWords<P>(outcome: Outcome<P>): Outcome<P> {
  if (outcome.kind !== "refused") {
    return outcome;
  }
  const userErrors = outcome.userErrors.map((error) =>
    error.code === "ALREADY_EXISTS" ? { ...error, message: mappedAlready } : error,
  );
  return { kind: "refused", userErrors };
}
