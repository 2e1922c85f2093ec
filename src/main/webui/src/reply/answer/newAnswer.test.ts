import { describe, expect, it } from "vitest";
import type { ClaimRepliesFragment } from "../ClaimReplies.generated";
import { newReport } from "./newAnswer";

type Appearance = ClaimRepliesFragment["appearances"][number];
type Published = Appearance["passage"]["articleVersion"]["article"]["published"];

const now = new Date(2026, 10, 25, 23, 13);
const unknown: Published = { value: null, precision: "UNKNOWN", notAfter: null };

function at(articleId: string, published: Published = unknown): Appearance {
  const article = { id: articleId, headline: "It leaked", published };
  return {
    id: `app_${articleId}`,
    passage: { id: `psg_${articleId}`, articleVersion: { id: `arv_${articleId}`, article } },
  };
}

function report(...appearances: Appearance[]) {
  return newReport({ id: "clm_1", language: "en", appearances }, now);
}

describe("what a party said elsewhere", () => {
  it("is likely in the article that the claim comes from, as of its day", () => {
    const { article, asOf } = report(at("1", { value: "2026-11-12", precision: "DAY", notAfter: null }));

    expect(article).toEqual({ id: "1", headline: "It leaked", versionId: "arv_1" });
    expect(asOf).toEqual({ precision: "DAY", value: "2026-11-12", notAfter: "" });
  });

  it("is of no known day where the article is of none, but not of tomorrow", () => {
    expect(report(at("1")).asOf).toEqual({ precision: "UNKNOWN", value: "", notAfter: "2026-11-25" });
  });

  it("is in no article that has to be guessed", () => {
    expect(report(at("1"), at("2")).article).toBeNull();
    expect(report().article).toBeNull();
    expect(report(at("1"), at("1")).article?.id).toBe("1");
  });
});
