import { expect, test } from "vitest";
import { splitByCertainty, undecided } from "./undecided";

const similar = (id: string, decision?: "CONFIRMED" | "REJECTED" | "REVOKED") => ({
  certainty: "LIKELY" as const,
  claim: { id },
  match: decision && { decision },
});

test("only what somebody's word still holds of is decided", () => {
  const found = [similar("a"), similar("b", "CONFIRMED"), similar("c", "REVOKED"), similar("d", "REJECTED")];
  expect(undecided(found, []).map(({ claim }) => claim.id)).toEqual(["a", "c"]);
});

test("a decision counts as soon as the claim has it, whichever of the two it is", () => {
  const match = { decision: "REJECTED" as const, claim: { id: "a" }, otherClaim: { id: "this" } };
  expect(undecided([similar("a"), similar("b")], [match]).map(({ claim }) => claim.id)).toEqual(["b"]);
  expect(undecided([similar("a")], [{ ...match, decision: "REVOKED" }])).toHaveLength(1);
});

test("what is only possible stands apart", () => {
  const split = splitByCertainty([similar("a"), { ...similar("b"), certainty: "POSSIBLE" as const }]);
  expect([split.likely.length, split.possible.length]).toEqual([1, 1]);
});
