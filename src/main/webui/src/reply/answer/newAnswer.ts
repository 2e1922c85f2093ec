import { localMoment } from "../../form/DateKnownInput";
import type { ContactChannel, ResponseForm } from "../../graphql/schema.generated";
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

/** What a party said elsewhere about one claim. */
export function newReport(claim: { id: string; language: string }, now: Date): AnswerValues {
  return empty("REPORTED", [unanswered(claim.id, 1, true)], claim.language, now);
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
