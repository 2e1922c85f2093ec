import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { chen, noon, proposedBy, rita, untouched } from "../../review/examples.fixture";
import { Desk } from "../../test/desk";
import { similar } from "../similar/similar.fixture";
import type { ClaimMatchesFragment, MatchWordsFragment } from "./ClaimMatches.generated";
import { Matches } from "./Matches";

const claim: ClaimMatchesFragment = {
  ...untouched,
  id: "clm_this",
  statement: "Rents rose by 4 % in 2024.",
  language: "en",
  matches: { nodes: [] },
};

const checked: MatchWordsFragment["otherClaim"] = {
  id: "clm_other",
  version: 3,
  statement: "Rents rose by 5 % in 2024.",
  language: "en",
  verificationStatus: "VERIFIED",
  publicationStatus: "PUBLISHED",
  discardedAt: null,
  check: { ...proposedBy(chen, "Mostly false"), approval: { at: noon, by: chen, contentVersion: 3 } },
};

const confirmed: MatchWordsFragment = {
  id: "mtc_1",
  version: 0,
  decision: "CONFIRMED",
  kind: "REPEATS",
  reason: null,
  revokedAt: null,
  revokedBecause: null,
  revokedBy: null,
  decidedAt: noon,
  decidedBy: rita,
  claim: { ...checked, id: "clm_this", statement: claim.statement, verificationStatus: "UNVERIFIED", check: null },
  otherClaim: checked,
};

function open(shown: ClaimMatchesFragment, found: readonly object[] = [similar]) {
  const sent: unknown[] = [];
  const answer = (field: string) => (variables: Record<string, unknown>) => {
    sent.push(variables.input);
    return { [field]: { userErrors: [] } };
  };
  const answers = Object.fromEntries([
    ["LikelyMatches", () => ({ similarClaims: found })],
    ["ConfirmMatch", answer("confirmMatch")],
    ["RejectMatch", answer("rejectMatch")],
    ["RevokeMatch", answer("revokeMatch")],
    ["TakeOverVerdict", answer("takeOverVerdict")],
  ]);
  render(
    <MemoryRouter>
      <Desk answers={answers}>
        <Matches claim={shown} />
      </Desk>
    </MemoryRouter>,
  );
  return sent;
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));

test("a likely match is confirmed as a repetition unless something else is said", async () => {
  const sent = open(claim);
  await press(/^Same claim/);
  await userEvent.type(screen.getByLabelText("Note"), "Same speech");
  await press("Relate them");
  expect(sent).toEqual([
    expect.objectContaining({
      claimId: "clm_this",
      otherClaimId: "clm_other",
      kind: "REPEATS",
      note: "Same speech",
    }),
  ]);
});

test("a match is rejected with or without a reason", async () => {
  const sent = open(claim);
  await press(/^Not the same/);
  await press("They are not the same");
  expect(sent).toEqual([expect.objectContaining({ otherClaimId: "clm_other", reason: null })]);
});

test("what was confirmed is not asked again, and its verdict can become a proposal", async () => {
  const sent = open({ ...claim, matches: { nodes: [confirmed] } });
  expect(await screen.findByText(/Confirmed by Rita/)).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Same claim/ })).toBeNull();
  await press(/^Take over its verdict/);
  expect(screen.getByText("Another person must approve it")).toBeDefined();
  await press("Propose it");
  expect(sent).toEqual([
    expect.objectContaining({
      claimId: "clm_this",
      fromClaimId: "clm_other",
      expectedContentVersion: 3,
      withEvidence: true,
    }),
  ]);
});

test("a decision is taken back with a reason", async () => {
  const sent = open({ ...claim, matches: { nodes: [{ ...confirmed, decision: "REJECTED", kind: null }] } });
  expect(screen.queryByRole("button", { name: /^Take over/ })).toBeNull();
  await press(/^Undo/);
  await userEvent.type(screen.getByLabelText("Why"), "Wrong row");
  await press("Undo it");
  expect(sent).toEqual([{ matchId: "mtc_1", expectedVersion: 0, reason: "Wrong row" }]);
});

test("where nothing is like it, that is said", async () => {
  open(claim, []);
  expect(await screen.findByText("The desk has nothing like it.")).toBeDefined();
});
