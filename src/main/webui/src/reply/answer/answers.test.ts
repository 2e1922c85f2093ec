import { describe, expect, it } from "vitest";
import { type AnswerValues, answerField, answerInput, unanswered, wordsByNumber } from "./answers";

const values: AnswerValues = {
  asOf: { precision: "DAY", value: "2026-11-12", notAfter: "" },
  form: "EMAIL",
  groundRule: "ON_RECORD",
  reasonForAnonymity: "",
  language: " de ",
  statement: "Wir bestreiten das.",
  translation: "We deny that.",
  url: "",
  article: null,
  passage: "",
  before: "",
  answers: [
    unanswered("clm_1", 1, false),
    { ...unanswered("clm_2", 2, true), kind: "DENIED", shortForm: "denies it" },
    { ...unanswered("clm_3", 3, true), kind: "DECLINED_TO_COMMENT", scope: "SIMILAR_CLAIM", statement: "Dazu nichts." },
  ],
};
const request = { companyId: "pty_1", responseRequestId: "rrq_1" };

describe("an answer form", () => {
  it("sends what was answered, each paragraph to its claim", () => {
    const input = answerInput(values, request, "try");

    expect(input).toMatchObject({ ...request, requestId: "try", language: "de", statement: "Wir bestreiten das." });
    expect(input.answers).toEqual([
      {
        claimId: "clm_2",
        kind: "DENIED",
        scope: "THIS_CLAIM",
        shortForm: "denies it",
        statement: null,
        translation: null,
      },
      {
        claimId: "clm_3",
        kind: "DECLINED_TO_COMMENT",
        scope: "SIMILAR_CLAIM",
        shortForm: null,
        statement: "Dazu nichts.",
        translation: null,
      },
    ]);
  });

  it("sends no translation to a statement that is not there", () => {
    const stray = { ...unanswered("clm_1", 1, true), translation: "Nothing." };

    expect(answerInput({ ...values, answers: [stray] }, request, "try").answers[0]?.translation).toBeNull();
  });

  it("names the article, or the passage in its newest text where the words are given", () => {
    const article = { id: "art_1", headline: "Orbit accuses", versionId: "arv_1" };
    const reported = { ...values, form: "REPORTED" as const, article };

    expect(answerInput(reported, { companyId: "pty_1" }, "try")).toMatchObject({ articleId: "art_1" });
    const withWords = answerInput({ ...reported, passage: "declined to comment" }, { companyId: "pty_1" }, "try");
    expect(withWords.passage).toEqual({ articleVersionId: "arv_1", exact: "declined to comment", prefix: null });
    expect(withWords).not.toHaveProperty("articleId");
  });

  it("gives a reason for anonymity with the ground rule alone that asks for one", () => {
    const reason = { ...values, reasonForAnonymity: "talks go on" };

    expect(answerInput(reason, request, "try").reasonForAnonymity).toBeNull();
    expect(answerInput({ ...reason, groundRule: "ON_BACKGROUND" }, request, "try").reasonForAnonymity).toBe(
      "talks go on",
    );
  });

  it("shows a refusal at the allegation that it is about, though others were not sent", () => {
    const fieldOf = answerField(values);

    expect(fieldOf("answers.0.kind")).toBe("answers.1.kind");
    expect(fieldOf("answers.1.shortForm")).toBe("answers.2.shortForm");
    expect(fieldOf("answers.1.claimId")).toBe("answers.2.kind");
    expect(fieldOf("passage.exact")).toBe("passage");
    expect(fieldOf("asOf")).toBe("asOf.value");
    const unknown = { precision: "UNKNOWN", value: "", notAfter: "" } as const;
    expect(answerField({ ...values, asOf: unknown })("asOf.value")).toBe("asOf.notAfter");
    expect(fieldOf("language")).toBe("language");
  });
});

describe("a reply with numbers", () => {
  it("is cut at them, with all lines that follow each", () => {
    const reply = "Dear Rita,\n\n1. That is false.\nIt always was.\n\n2) No comment on 2. quarter\n\nRegards";

    expect([...wordsByNumber(reply, [1, 2, 3])]).toEqual([
      [1, "That is false.\nIt always was."],
      [2, "No comment on 2. quarter\n\nRegards"],
    ]);
  });

  it("is not cut at numbers that were not asked, nor at years and dates", () => {
    expect([...wordsByNumber("1. As of\n2026. we said so.\n7. is not yours", [1, 2])]).toEqual([
      [1, "As of\n2026. we said so.\n7. is not yours"],
    ]);
  });

  it("without numbers gives nothing to share out", () => {
    expect(wordsByNumber("All of it is false.", [1, 2]).size).toBe(0);
  });
});
