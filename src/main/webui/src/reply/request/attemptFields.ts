import { localMoment } from "../../form/DateKnownInput";
import { orNull } from "../../form/values";
import type { AttemptOutcome, ContactChannel, LogAttemptInput } from "../../graphql/schema.generated";
import type { RequestWordsFragment } from "../Replies.generated";
import { instantOf, ownZone, wallTime } from "./zones";

export interface AttemptFields {
  /** By the clock of whoever is writing. */
  at: string;
  channel: ContactChannel;
  outcome: AttemptOutcome;
  note: string;
}

export function newAttempt(request: RequestWordsFragment, now: Date): AttemptFields {
  return { at: localMoment(now), channel: request.channel, outcome: "SENT", note: "" };
}

type Sending = Pick<RequestWordsFragment, "id" | "sentAt">;

export function attemptInput(fields: AttemptFields, request: Sending, requestId: string): LogAttemptInput {
  const own = { wall: fields.at, zone: ownZone() };
  // A form shows no seconds: the minute of the sending is the sending, and not a moment before it.
  const isTheSending = wallTime(request.sentAt, own.zone).wall === fields.at;
  return {
    responseRequestId: request.id,
    requestId,
    at: (isTheSending ? request.sentAt : instantOf(own)) as string,
    channel: fields.channel,
    outcome: fields.outcome,
    note: orNull(fields.note),
  };
}
