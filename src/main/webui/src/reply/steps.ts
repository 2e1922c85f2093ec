import type { ContactChannel } from "../graphql/schema.generated";
import { type DateKnown, dateInWords } from "../words/dates";
import { attemptOutcome, contactChannel, responseKind } from "../words/labels";
import type { Conversation } from "./conversation";
import type { AttemptWordsFragment, RequestWordsFragment, ResponseWordsFragment } from "./Replies.generated";
import { answeredUs, isPassed, isSilence, reached, silenceOf } from "./silence";

/** One thing that happened, or will. */
export interface Step {
  key: string;
  /** "2 Nov", with the year where it is another than now. */
  date: string;
  words: string;
  mark?: "answer" | "passed" | "silence" | "withdrawn";
}

interface Dated extends Step {
  at: number;
}

/** What happened with a party, in the order of time; what it left undone comes last. */
export function stepsOf(conversation: Conversation, now: Date): Step[] {
  const { requests, responses } = conversation;
  const isAnswered = answeredUs(conversation);
  const dated = [
    ...requests.flatMap((request, place) => stepsOfRequest(request, place > 0, isAnswered, now)),
    ...responses.map((response) => stepOfResponse(response, now)),
  ].sort((one, other) => one.at - other.at);
  const steps: Step[] = dated.map(({ at, ...step }) => step);
  const silence = silenceOf(conversation, now);
  if (silence) {
    steps.push({ key: "silence", date: "", words: silence, mark: "silence" });
  }
  return steps;
}

function stepsOfRequest(request: RequestWordsFragment, isRepeated: boolean, isAnswered: boolean, now: Date): Dated[] {
  const { id, sentAt, channel, deadline, withdrawnAt, withdrawnWhy } = request;
  const asked = isRepeated ? "asked again" : "asked";
  const steps = [step(id, sentAt, `${asked} (${lower(contactChannel[channel])})`, now)];
  steps.push(...stepsOfAttempts(request, now));
  if (withdrawnAt) {
    const why = withdrawnWhy ? `: ${withdrawnWhy}` : "";
    steps.push({ ...step(`${id}/withdrawn`, withdrawnAt, `withdrawn${why}`, now), mark: "withdrawn" });
  } else {
    const mark = isPassed(deadline, now) && !isAnswered ? "passed" : undefined;
    steps.push({ ...step(`${id}/deadline`, deadline, "deadline", now), mark });
  }
  return steps;
}

function stepsOfAttempts({ attempts, sentAt, channel }: RequestWordsFragment, now: Date): Dated[] {
  let reachedBefore = false;
  return attempts.flatMap((attempt) => {
    const isTheSending = !reachedBefore && attempt.outcome === "SENT" && isSameWay(attempt, sentAt, channel);
    const words = wordsOfAttempt(attempt, reachedBefore);
    reachedBefore ||= reached(attempt);
    return isTheSending ? [] : [step(attempt.id, attempt.at, words, now)];
  });
}

/** Logged as sent on the day that it was sent, by the same way: that is the asking itself and nothing more. */
function isSameWay(attempt: AttemptWordsFragment, sentAt: string, channel: ContactChannel): boolean {
  return attempt.channel === channel && new Date(attempt.at).toDateString() === new Date(sentAt).toDateString();
}

function wordsOfAttempt({ outcome, channel }: AttemptWordsFragment, reachedBefore: boolean): string {
  const words = outcome === "SENT" && reachedBefore ? "reminded" : lower(attemptOutcome[outcome]);
  return `${words} (${lower(contactChannel[channel])})`;
}

function stepOfResponse(response: ResponseWordsFragment, now: Date): Dated {
  const { id, kind, scope, form, asOf, recordedAt, retractedAt } = response;
  const words = [
    lower(responseKind[kind]),
    scope === "SIMILAR_CLAIM" && " of a similar claim",
    form === "REPORTED" && " (reported)",
    retractedAt && ", retracted",
  ];
  return {
    key: id,
    at: new Date(asOf.value ?? asOf.notAfter ?? recordedAt).getTime(),
    date: asOf.precision === "INSTANT" && asOf.value ? shortDay(asOf.value, now) : knownDay(asOf, now),
    words: words.filter(Boolean).join(""),
    mark: isSilence(kind) ? "silence" : "answer",
  };
}

function step(key: string, iso: string, words: string, now: Date): Dated {
  return { key, at: new Date(iso).getTime(), date: shortDay(iso, now), words };
}

export function shortDay(iso: string, now: Date): string {
  const moment = new Date(iso);
  const year = moment.getFullYear() === now.getFullYear() ? undefined : "numeric";
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year }).format(moment);
}

function knownDay(date: DateKnown, now: Date): string {
  return (dateInWords(date) ?? "some day").replace(` ${now.getFullYear()}`, "");
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
