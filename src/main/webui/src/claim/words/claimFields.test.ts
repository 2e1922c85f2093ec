import { describe, expect, it } from "vitest";
import type { ClaimWordsFragment } from "./ClaimWords.generated";
import { claimAsText, claimField, claimFields, claimFromText, claimInput, type PartyRow } from "./claimFields";

const claim: ClaimWordsFragment = {
  id: "clm_1",
  version: 4,
  statement: "The bridge opened 14 months late.",
  checkability: "PARTLY_CHECKABLE",
  limits: null,
  language: "en",
  tags: ["bridge", "public money"],
  parties: [
    { role: "ACCUSED", party: { id: "pty_1", name: "City of Nordhavn", kind: "PUBLIC_BODY" } },
    { role: "SUBJECT", party: { id: "pty_2", name: "Steel & Sons", kind: "COMPANY" } },
  ],
};
const accused: PartyRow = { role: "ACCUSED", party: { id: "pty_1", name: "City of Nordhavn" } };
const subject: PartyRow = { role: "SUBJECT", party: { id: "pty_2", name: "Steel & Sons" } };
const empty: PartyRow = { role: "MENTIONED", party: null };

describe("the words of a claim in a form", () => {
  it("are sent back as they were read, over the version that was read", () => {
    expect(claimInput("clm_1", claimFields(claim))).toEqual({
      claimId: "clm_1",
      expectedVersion: 4,
      statement: claim.statement,
      checkability: "PARTLY_CHECKABLE",
      limits: null,
      language: "en",
      tags: ["bridge", "public money"],
      parties: [
        { partyId: "pty_1", role: "ACCUSED" },
        { partyId: "pty_2", role: "SUBJECT" },
      ],
    });
  });

  it("do not drop a row whose party was not chosen yet", () => {
    const fields = { ...claimFields(claim), parties: [empty, subject] };
    expect(claimInput("clm_1", fields).parties).toEqual([
      { partyId: "", role: "MENTIONED" },
      { partyId: "pty_2", role: "SUBJECT" },
    ]);
  });

  it("are refused beside the field that is meant", () => {
    expect(claimField("parties.1.partyId")).toBe("parties.1.party");
    expect(claimField("parties.0.role")).toBe("parties.0.role");
    expect(claimField("tags.3")).toBe("tags");
    expect(claimField("statement")).toBe("statement");
  });
});

describe("the words of a claim side by side with a colleague's", () => {
  it("show a party as a line and bring it back", () => {
    const text = claimAsText.parties?.([accused, empty, subject]);
    expect(text).toBe("City of Nordhavn: accused\nSteel & Sons: subject");
    expect(claimFromText.parties?.("Steel & Sons: subject", [[accused], [subject]])).toEqual([subject]);
  });

  it("tell two parties of one name apart", () => {
    const twin: PartyRow = { role: "ACCUSED", party: { id: "pty_3", name: "City of Nordhavn" } };
    const text = claimAsText.parties?.([accused, twin]) ?? "";
    expect(claimFromText.parties?.(text, [[accused, twin], [accused]])).toEqual([accused, twin]);
  });

  it("show tags as lines and bring them back", () => {
    expect(claimAsText.tags?.("bridge, public money")).toBe("bridge\npublic money");
    expect(claimFromText.tags?.("bridge\npublic money\n", [])).toBe("bridge, public money");
  });

  it("bring every checkability back", () => {
    const text = claimAsText.checkability?.("TOO_VAGUE") ?? "";
    expect(text).toBe("Too vague to check");
    expect(claimFromText.checkability?.(text, [])).toBe("TOO_VAGUE");
  });
});
