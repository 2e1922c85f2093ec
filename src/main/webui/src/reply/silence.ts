import type { ResponseKind } from "../graphql/schema.generated";
import { asOfInWords, distanceInWords, momentInWords } from "../words/dates";
import { responseKind } from "../words/labels";
import type { Conversation } from "./conversation";
import type { AttemptWordsFragment, ResponseWordsFragment } from "./Replies.generated";

/** The moment itself is too late. */
export function isPassed(deadline: string, now: Date): boolean {
  return new Date(deadline).getTime() <= now.getTime();
}

/** Whether the questions got there, as far as we can know. */
export function reached({ outcome }: Pick<AttemptWordsFragment, "outcome">): boolean {
  return outcome !== "BOUNCED" && outcome !== "NO_ANSWER";
}

export function isSilence(kind: ResponseKind): boolean {
  return kind === "NO_RESPONSE" || kind === "COULD_NOT_BE_REACHED";
}

/** Where the party stands now, in a sentence: silence says as much as an answer. */
export function stateInWords(conversation: Conversation, now: Date): string {
  const said = newestStanding(conversation.responses);
  const asked = askingInWords(conversation, now);
  if (!said) {
    return asked;
  }
  const owesUs = !answeredUs(conversation) && (conversation.role === "ACCUSED" || conversation.requests.length > 0);
  return owesUs ? `${said}; to our own request: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}` : said;
}

function askingInWords(conversation: Conversation, now: Date): string {
  const asked = timesAsked(conversation);
  const deadline = lastDeadline(conversation);
  if (!asked || !deadline) {
    return conversation.requests.length > 0 ? "Not asked: every request was withdrawn" : "Not asked";
  }
  const distance = distanceInWords(deadline, now);
  if (!isPassed(deadline, now)) {
    return `No answer yet; ${asked}; deadline ${distance}`;
  }
  const passed = distance === "now" ? "just now" : distance;
  return `${afterTheDeadline(conversation, now)}; ${asked}; deadline passed ${passed}`;
}

/** What stands at the end of the timeline of a party that was asked in vain; nothing where it answered or has time. */
export function silenceOf(conversation: Conversation, now: Date): string | undefined {
  const deadline = lastDeadline(conversation);
  if (!deadline || !isPassed(deadline, now) || answeredUs(conversation)) {
    return undefined;
  }
  switch (fate(conversation, deadline)) {
    case "silent":
      return "no response";
    case "missed":
      return "could not be reached";
    default:
      return "no attempt logged as sent";
  }
}

function afterTheDeadline(conversation: Conversation, now: Date): string {
  switch (fate(conversation, lastDeadline(conversation) ?? "")) {
    case "silent":
      return `No response as of ${momentInWords(now.toISOString())}`;
    case "missed":
      return `Could not be reached as of ${momentInWords(now.toISOString())}`;
    default:
      return "No attempt is logged as sent, so its silence says nothing";
  }
}

/** As the server sees it: what got there in time, else what failed, else nothing that shows that it was sent. */
function fate(conversation: Conversation, deadline: string): "silent" | "missed" | "unshown" {
  const tries = standing(conversation).flatMap((request) => request.attempts);
  const inTime = tries.filter((attempt) => new Date(attempt.at) < new Date(deadline));
  if (inTime.some(reached)) {
    return "silent";
  }
  return inTime.length > 0 && !tries.some(reached) ? "missed" : "unshown";
}

function newestStanding(responses: readonly ResponseWordsFragment[]): string | undefined {
  const standing = responses.filter((each) => each.standing && !each.retractedAt);
  const response = standing.find((each) => each.scope === "THIS_CLAIM") ?? standing[0];
  if (!response) {
    return undefined;
  }
  const date = asOfInWords(response.asOf);
  const scope = response.scope === "SIMILAR_CLAIM" ? ", of a similar claim" : "";
  const hearsay = response.form === "REPORTED" ? ", as others report" : "";
  return `${responseKind[response.kind]}${scope}${date ? `, ${date}` : ""}${hearsay}`;
}

/** Only an answer to our own request, about this very claim, ends the waiting. */
export function answeredUs({ responses, requests }: Conversation): boolean {
  const own = new Set(requests.map((request) => request.id));
  return responses.some(
    ({ retractedAt, scope, source }) =>
      !retractedAt && scope === "THIS_CLAIM" && own.has(source.responseRequest?.id ?? ""),
  );
}

function standing({ requests }: Conversation) {
  return requests.filter((request) => !request.withdrawnAt);
}

function lastDeadline(conversation: Conversation): string | undefined {
  return standing(conversation)
    .map((request) => request.deadline)
    .sort((one, other) => new Date(one).getTime() - new Date(other).getTime())
    .at(-1);
}

/** How often: every attempt is one asking; a request without any counts as one. */
function timesAsked(conversation: Conversation): string | undefined {
  const requests = standing(conversation);
  const times = requests.reduce((sum, request) => sum + Math.max(1, request.attempts.length), 0);
  switch (times) {
    case 0:
      return undefined;
    case 1:
      return "asked once";
    case 2:
      return "asked twice";
    default:
      return `asked ${times} times`;
  }
}
