import { describe, expect, it } from "vitest";
import { guessFormat } from "./guessFormat";

describe("the guess at a file's format", () => {
  it.each([
    ["checks.json", '{"@context": "https://schema.org", "@type": "ClaimReview"', "CLAIM_REVIEW"],
    ["data.json", '[ {"claimReviewed": "It rained."', "CLAIM_REVIEW"],
    ["claims.ndjson", '{"id":"pub_12","version":1,"statement":"It rained."', "STET_NDJSON"],
    ["claims.txt", '\uFEFF{"id": "pub_12", "statement": "It rained."', "STET_NDJSON"],
    ["reviews.ndjson", '{"@type":"ClaimReview","claimReviewed":"It rained."}', "CLAIM_REVIEW"],
    ["Checks 2019.CSV", "claim,verdict,url\n", "CSV"],
    ["table.tsv", "claim\tverdict\n", "CSV"],
  ])("of %s is by what it holds", (name, beginning, format) => {
    expect(guessFormat(name, beginning)).toBe(format);
  });

  it("goes by the name where the beginning says nothing", () => {
    expect(guessFormat("export.jsonld", "")).toBe("CLAIM_REVIEW");
  });

  it("is not made where nothing tells", () => {
    expect(guessFormat("checks", "claim;verdict")).toBeUndefined();
  });
});
