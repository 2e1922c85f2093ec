import { describe, expect, it } from "vitest";
import { localMoment } from "../form/DateKnownInput";
import type { EvidenceItemFragment } from "./ClaimEvidence.generated";
import { asText, fromText } from "./conflict";
import { evidenceFields, evidenceInput, isSeldom } from "./fields";

const kept: EvidenceItemFragment = {
  id: "evd_1",
  version: 4,
  type: "COURT_FILING",
  stance: "REFUTES",
  level: "PRIMARY",
  groundRule: "ON_BACKGROUND",
  title: "Order of the court",
  description: null,
  sourceDescription: "a lawyer",
  reasonForAnonymity: "of their client",
  locator: "page 3",
  excerpt: "It is so ordered.",
  url: null,
  archiveUrl: null,
  sha256: null,
  retrievedAt: "2026-11-20T10:15:42.123456Z",
  reliability: "B",
  credibility: 2,
};

describe("evidence in the form", () => {
  it("comes back as it was, to the second", () => {
    const { id: _, version: __, ...content } = kept;

    expect(evidenceInput(evidenceFields(kept), kept)).toEqual(content);
  });

  it("takes a moment that was changed", () => {
    const moment = new Date("2026-11-21T09:00:00Z");

    const input = evidenceInput({ ...evidenceFields(kept), retrievedAt: localMoment(moment) }, kept);

    expect(input.retrievedAt).toBe(moment.toISOString());
  });

  it("leaves out what was agreed under another ground rule", () => {
    const input = evidenceInput({ ...evidenceFields(kept), groundRule: "ON_RECORD" });

    expect(input.sourceDescription).toBeNull();
    expect(input.reasonForAnonymity).toBeNull();
  });
});

describe("what stands behind More", () => {
  it("is a field of the form, and none that is mostly needed", () => {
    expect(isSeldom("archiveUrl")).toBe(true);
    expect(isSeldom("title")).toBe(false);
    expect(isSeldom("expectedVersion")).toBe(false);
  });
});

describe("a choice that two people made", () => {
  it("is read back as one of the two", () => {
    expect(asText.stance?.("SUPPORTS")).toBe("For");
    expect(fromText.stance?.("For", ["SUPPORTS", "REFUTES"])).toBe("SUPPORTS");
    expect(fromText.reliability?.("", ["", "B"])).toBe("");
  });
});
