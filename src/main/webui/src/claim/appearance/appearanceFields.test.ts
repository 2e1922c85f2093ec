import { describe, expect, it } from "vitest";
import { appearanceField, appearanceInput, noAppearance } from "./appearanceFields";

describe("a passage to add", () => {
  it("is sent to the letter", () => {
    const fields = {
      ...noAppearance,
      article: { id: "arv_1", name: "The bridge" },
      exact: " “Half\nof it ",
      prefix: "over ",
    };
    expect(appearanceInput("clm_1", fields, "once")).toEqual({
      claimId: "clm_1",
      passage: { articleVersionId: "arv_1", exact: " “Half\nof it ", prefix: "over ", suffix: null },
      requestId: "once",
    });
  });

  it("is refused beside the field that is meant", () => {
    expect(appearanceField("passage.exact")).toBe("exact");
    expect(appearanceField("passage.articleVersionId")).toBe("article");
    expect(appearanceField("passage")).toBe("exact");
    expect(appearanceField("claimId")).toBe("claimId");
  });
});
