import { type DateFields, dateFields, localMoment, unknownDate } from "../../form/DateKnownInput";
import type { ContactChannel, ResponseForm } from "../../graphql/schema.generated";
import type { ClaimRepliesFragment } from "../ClaimReplies.generated";
import type { RequestWordsFragment } from "../Replies.generated";
import { type AnswerFields, type AnswerValues, unanswered } from "./answers";

/** An answer is likely to come the way that the question went. */
const forms: Partial<Record<ContactChannel, ResponseForm>> = {
  EMAIL: "EMAIL",
  PHONE: "PHONE",
  IN_PERSON: "INTERVIEW",
  SOCIAL_MEDIA: "SOCIAL_POST",
};

/** The letter's allegations, each to be answered; a single one is what the letter is about. */
export function answerTo(request: RequestWordsFragment, now: Date): AnswerValues {
  const { allegations, channel } = request;
  const answers = allegations.map(({ number, claim }) => unanswered(claim.id, number, allegations.length === 1));
  return empty(forms[channel] ?? "STATEMENT", answers, allegations[0]?.claim.language ?? "", now);
}

type Reported = Pick<ClaimRepliesFragment, "id" | "language" | "appearances">;

/** What a party said elsewhere about one claim: likely in the article that the claim comes from, and as of its day. */
export function newReport({ id, language, appearances }: Reported, now: Date): AnswerValues {
  const values = empty("REPORTED", [unanswered(id, 1, true)], language, now);
  const versions = appearances.map(({ passage }) => passage.articleVersion);
  const [version] = versions;
  const isOne = new Set(versions.map(({ article }) => article.id)).size === 1;
  if (!version || !isOne) {
    return { ...values, asOf: notLaterThan(now) };
  }
  const { article } = version;
  return {
    ...values,
    asOf: article.published.value ? dateFields(article.published) : notLaterThan(now),
    article: { id: article.id, headline: article.headline ?? "No headline", versionId: version.id },
  };
}

/** When it was said is the article's to tell. That it was before we read it is all that is known so far. */
function notLaterThan(now: Date): DateFields {
  return { ...unknownDate, notAfter: localMoment(now).slice(0, 10) };
}

function empty(form: ResponseForm, answers: AnswerFields[], language: string, now: Date): AnswerValues {
  return {
    asOf: { precision: "INSTANT", value: localMoment(now), notAfter: "" },
    form,
    groundRule: "ON_RECORD",
    reasonForAnonymity: "",
    language,
    statement: "",
    translation: "",
    url: "",
    article: null,
    passage: "",
    before: "",
    answers,
  };
}
