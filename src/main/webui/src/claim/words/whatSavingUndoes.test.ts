import { describe, expect, it } from "vitest";
import { whatSavingUndoes } from "./whatSavingUndoes";

describe("what saving a claim undoes", () => {
  it("is said of a checked claim", () => {
    const words = whatSavingUndoes({ verificationStatus: "VERIFIED", publicationStatus: "UNPUBLISHED" });
    expect(words).toContain("back to “In check”");
    expect(words).not.toContain("Readers");
  });

  it("is said of a claim that waits for approval", () => {
    expect(whatSavingUndoes({ verificationStatus: "AWAITING_APPROVAL", publicationStatus: "UNPUBLISHED" })).toContain(
      "waits for approval",
    );
  });

  it("tells what readers see meanwhile", () => {
    expect(whatSavingUndoes({ verificationStatus: "VERIFIED", publicationStatus: "PUBLISHED" })).toContain("Readers");
  });

  it("is nothing before a verdict was proposed", () => {
    expect(whatSavingUndoes({ verificationStatus: "IN_CHECK", publicationStatus: "UNPUBLISHED" })).toBeUndefined();
  });
});
