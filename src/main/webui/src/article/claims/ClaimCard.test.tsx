import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import type { ArticleClaimCardFragment } from "./ArticleClaims.generated";
import { ClaimCard, type ShownClaim } from "./ClaimCard";

const claim: ShownClaim["claim"] = {
  id: "clm_1",
  version: 0,
  statement: "The bridge cost 18.4 million <b>so far</b>.",
  language: "en",
  checkability: "CHECKABLE",
  verificationStatus: "VERIFIED",
  publicationStatus: "PUBLISHED",
};

const details: ArticleClaimCardFragment = {
  id: "clm_1",
  version: 0,
  statement: claim.statement,
  language: "en",
  attributions: [
    { id: "atr_0", removedAt: "2026-11-01T10:00:00Z", hops: [hop("hop_0", "A mistake")] },
    { id: "atr_1", removedAt: null, hops: [hop("hop_1", "City hall"), hop("hop_2", "Nordhavn Courier")] },
  ],
  rightOfReply: [],
  companyResponses: [],
};

function hop(id: string, label: string) {
  return { id, label, kind: "NAMED" as const, cue: null, groundRule: "ON_RECORD" as const };
}

function show(placed: Partial<ShownClaim> = {}, known: ArticleClaimCardFragment | null = details) {
  const shown: string[] = [];
  render(
    <MemoryRouter>
      <ul>
        <ClaimCard
          placed={{ claim, number: 7, passageIds: ["psg_1"], ...placed }}
          details={known ?? undefined}
          isComplete={false}
          onShowPlace={(passageId) => shown.push(passageId)}
        />
      </ul>
    </MemoryRouter>,
  );
  return shown;
}

describe("a claim's card", () => {
  it("leads to the claim and says how far the desk is, in words", () => {
    show();

    expect(screen.getByRole("link", { name: claim.statement }).getAttribute("href")).toBe("/desk/claims/clm_1");
    expect(document.getElementById("status-clm_1")?.textContent).toMatch(/Checked.*Published/);
  });

  it("shows the first chain that stands", () => {
    show();

    expect(screen.getByRole("list", { name: /Who said it/ }).textContent).toMatch(/City hall.*Nordhavn Courier/);
    expect(screen.queryByText("A mistake")).toBeNull();
  });

  it("says so where nobody is known to have said it", () => {
    show({}, { ...details, attributions: [] });

    expect(screen.getByText("Nobody says yet who said it")).toBeDefined();
  });

  it("is one card for a claim with three places, each with a button of its own", async () => {
    const shown = show({ passageIds: ["psg_1", "psg_2", "psg_3"] });

    await userEvent.click(screen.getByRole("button", { name: "Claim 7 in the text, place 2 of 3" }));

    expect(screen.getByText("3 places:")).toBeDefined();
    expect(shown).toEqual(["psg_2"]);
  });

  it("is quiet about an opinion: what it is, and no chain", () => {
    show({ claim: { ...claim, checkability: "OPINION" } });

    expect(screen.getByText("Opinion")).toBeDefined();
    expect(screen.queryByRole("list", { name: /Who said it/ })).toBeNull();
  });

  it("can be read before its details are there", () => {
    show({}, null);

    expect(screen.getByText(claim.statement)).toBeDefined();
    expect(screen.queryByText("Nobody says yet who said it")).toBeNull();
  });
});
