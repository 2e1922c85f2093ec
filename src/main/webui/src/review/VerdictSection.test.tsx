import { fireEvent, render, screen, within } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import type { Member } from "../session/member";
import { type Answers, Desk } from "../test/desk";
import type { ClaimVerdictFragment } from "./ClaimVerdict.generated";
import { check, chen, edith, noon, proposedBy, untouched, waiting } from "./examples.fixture";
import { VerdictSection } from "./VerdictSection";

const words = { statement: "The bridge is late.", language: "en", limits: null, tags: [], parties: [], evidence: [] };

function verdictOf(claim: Partial<ClaimVerdictFragment>): ClaimVerdictFragment {
  const whole = { ...untouched, ...words, checks: [], ...claim };
  return { ...whole, checks: whole.check ? [whole.check, ...whole.checks] : whole.checks };
}

function answer(data: object) {
  return () => data;
}

async function open(claim: Partial<ClaimVerdictFragment>, member: Member, answers: Answers = {}) {
  render(
    <MemoryRouter>
      <Desk answers={{ Me: answer({ me: { __typename: "Member", ...member } }), ...answers }}>
        <VerdictSection claim={verdictOf(claim)} />
      </Desk>
    </MemoryRouter>,
  );
  await screen.findByRole("heading", { name: "Verdict" });
}

const content = {
  claim: {
    ...waiting,
    ...words,
    independentOriginCount: 1,
    attributions: [],
    companyResponses: [],
  },
};

describe("the verdict", () => {
  it("offers an editor to approve by the key that stands on the button, with the content in view", async () => {
    await open(waiting, edith, { ApprovalContent: answer(content) });
    expect(screen.getByRole("button", { name: "Approve…" }).getAttribute("aria-keyshortcuts")).toBe("a");
    fireEvent.keyDown(document.body, { key: "a" });
    const dialog = await screen.findByRole("dialog", { name: "Approve this verdict" });
    expect(await within(dialog).findByText("The bridge is late.")).toBeDefined();
    expect(within(dialog).getByText("The council says so.")).toBeDefined();
  });

  it("tells the editor who proposed it why somebody else must approve, and takes no key for it", async () => {
    await open({ ...waiting, check: proposedBy(edith) }, edith);
    expect((screen.getByRole("button", { name: "Approve…" }) as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByText(/somebody else must approve it/)).toBeDefined();
    fireEvent.keyDown(document.body, { key: "a" });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says plainly that the claim was changed after the proposal", async () => {
    await open({ ...waiting, contentVersion: 4, verificationStatus: "IN_CHECK" }, chen);
    expect(screen.getByText(/about an earlier content/)).toBeDefined();
    expect(screen.queryByRole("button", { name: "Approve…" })).toBeNull();
  });

  it("keeps what was found before", async () => {
    const earlier = { ...proposedBy(chen, "Half true"), id: "chk_0", state: "APPROVED" } as const;
    const reopened = check({ number: 2, reopenedBecause: "There are new figures.", recordedAt: noon });
    await open({ verificationStatus: "IN_CHECK", check: reopened, checks: [earlier] }, chen);
    expect(screen.getByText("1 earlier check")).toBeDefined();
    expect(screen.getByText("Half true")).toBeDefined();
    expect(screen.getByText("There are new figures.")).toBeDefined();
  });

  it("takes the suggested rationale into a new proposal with one button", async () => {
    const returned = {
      at: noon,
      by: edith,
      note: "Say less.",
      suggestedStatement: null,
      suggestedRationale: "Nobody has counted.",
    };
    const scale = { id: "scl_1", version: 1, ratings: [] };
    const claim = {
      verificationStatus: "RETURNED",
      check: { ...proposedBy(chen), state: "RETURNED", returned },
    } as const;
    await open(claim, chen, { RatingsInUse: answer({ ratingScale: scale }) });
    fireEvent.click(screen.getByRole("button", { name: "Propose with this rationale" }));
    const rationale = (await screen.findByLabelText("Rationale")) as HTMLTextAreaElement;
    expect(rationale.value).toBe("Nobody has counted.");
  });

  it("loses no word of the checker's own to a suggestion", async () => {
    const returned = {
      at: noon,
      by: edith,
      note: "Less.",
      suggestedStatement: null,
      suggestedRationale: "Nobody knows.",
    };
    const claim = {
      verificationStatus: "RETURNED",
      check: { ...proposedBy(chen), state: "RETURNED", returned },
    } as const;
    await open(claim, chen, { RatingsInUse: answer({ ratingScale: { id: "scl_1", version: 1, ratings: [] } }) });
    fireEvent.click(screen.getByRole("button", { name: "Propose a verdict…" }));
    const rationale = (await screen.findByLabelText("Rationale")) as HTMLTextAreaElement;
    fireEvent.change(rationale, { target: { value: "I counted them." } });
    fireEvent.click(screen.getByRole("button", { name: "Propose with this rationale" }));
    expect(rationale.value).toBe("Nobody knows.");
    fireEvent.click(screen.getByRole("button", { name: "Put my words back" }));
    expect(rationale.value).toBe("I counted them.");
  });
});
