import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import { type Answers, Desk } from "../test/desk";
import type { ClaimPublicationsFragment, PublicationLineFragment } from "./ClaimPublications.generated";
import { PublishButtons } from "./PublishButtons";
import { type PublicationSteps, withMade } from "./publishing";

const first: PublicationLineFragment = {
  version: 1,
  publicId: "pub_1",
  change: "PUBLISHED",
  contentVersion: 3,
  publishedAt: "2026-11-05T12:00:00Z",
  recordedAt: "2026-11-05T12:00:00Z",
  redactedAt: null,
  publishedBy: { id: "mem_edith", name: "Edith" },
  correction: null,
};

const claim: ClaimPublicationsFragment = {
  id: "clm_1",
  version: 0,
  contentVersion: 3,
  verificationStatus: "VERIFIED",
  publicationStatus: "UNPUBLISHED",
  discardedAt: null,
  blockers: [],
  publications: [],
};

const document = {
  id: "pub_1",
  version: 1,
  latestVersion: 0,
  statement: "The bridge is late.",
  language: "en",
  rating: { label: "Mostly true", value: 4 },
  rationale: "By fourteen months.",
  limits: null,
  noEvidenceNote: "The files are sealed.",
  attributions: [{ sentence: "City of Nordhavn, in Nordhavn Courier" }],
  parties: [],
  companyResponses: [],
  evidence: [],
  appearances: [],
};

let sent: unknown[] = [];

/** A server that has so much of this claim published, and keeps what it is told to publish. */
function having(publications: PublicationLineFragment[]): Answers {
  sent = [];
  return Object.fromEntries([
    ["PublicationPreview", () => previewed(publications)],
    ["PublishClaim", ({ input }: Record<string, unknown>) => published(input)],
  ]);
}

function previewed(publications: PublicationLineFragment[]) {
  return { claim: { id: "clm_1", contentVersion: 3, publications, preview: { digest: "d1", claim: document } } };
}

function published(input: unknown) {
  sent.push(input);
  return { publishClaim: { publication: { ...first, version: 2 }, userErrors: [] } };
}

function Page(props: { claim: ClaimPublicationsFragment; steps: PublicationSteps }) {
  const [made, setMade] = useState<PublicationLineFragment>();
  return <PublishButtons {...props} claim={withMade(props.claim, made)} made={made} onMade={setMade} />;
}

async function open(publications: PublicationLineFragment[], steps: PublicationSteps) {
  render(
    <MemoryRouter>
      <Desk answers={having(publications)}>
        <Page claim={{ ...claim, publications }} steps={steps} />
      </Desk>
    </MemoryRouter>,
  );
  fireEvent.click(await screen.findByRole("button", { name: /^Publish|^Preview/ }));
  await screen.findByText("The bridge is late.");
}

describe("publishing", () => {
  it("shows what readers will see before anything is sent", async () => {
    await open([], { publish: {} });
    expect(screen.getByText("Mostly true")).toBeDefined();
    expect(screen.getByText("City of Nordhavn, in Nordhavn Courier")).toBeDefined();
    expect(screen.getByText("The files are sealed.")).toBeDefined();
    expect(sent).toEqual([]);
  });

  it("sends the first version without a correction, about what was read", async () => {
    await open([], { publish: {} });
    fireEvent.click(screen.getByRole("button", { name: "Publish" }));
    await screen.findByText(/Readers see version/);
    expect(sent).toEqual([{ claimId: "clm_1", expectedVersion: 0, expectedContentVersion: 3, correction: null }]);
  });

  it("asks from the second version on what changed, and explains the kinds", async () => {
    await open([first], { publish: {} });
    expect(screen.getByText("There are new facts.")).toBeDefined();
    fireEvent.click(screen.getByRole("radio", { name: /Update/ }));
    fireEvent.change(screen.getByLabelText("What changed and why"), { target: { value: "It is open now." } });
    fireEvent.click(screen.getByRole("button", { name: "Publish version 2" }));
    await screen.findByText(/Readers see version 2 now/);
    expect(sent).toMatchObject([{ expectedVersion: 1, correction: { kind: "UPDATE", note: "It is open now." } }]);
  });

  it("lets whoever cannot publish look at the preview all the same", async () => {
    await open([], { publish: { barred: "Something stands in the way." } });
    expect(screen.queryByRole("button", { name: /^Publish/ })).toBeNull();
    expect(screen.getByRole("button", { name: "Close" })).toBeDefined();
  });
});
