import { localMoment } from "../../form/DateKnownInput";
import type { ContactChannel } from "../../graphql/schema.generated";
import type { RequestWordsFragment } from "../Replies.generated";
import { instantKeeping, instantOf, ownZone, type WallTime, wallTime } from "./zones";

/** What is said of a request, whether new or revised. */
export interface RequestFields {
  channel: ContactChannel;
  /** By the clock of whoever is writing. */
  sentAt: string;
  deadline: WallTime;
  message: string;
}

/** The very moments on record, of which a form shows no seconds. */
interface Moments {
  sentAt: string;
  deadline: string;
}

export interface RevisionFields extends RequestFields {
  reason: string;
  version: number;
  recorded: Moments;
}

export function newRequest(now: Date): RequestFields {
  return { channel: "EMAIL", sentAt: localMoment(now), deadline: { wall: "", zone: ownZone() }, message: "" };
}

export function revisionOf(request: RequestWordsFragment): RevisionFields {
  return {
    channel: request.channel,
    sentAt: wallTime(request.sentAt, ownZone()).wall,
    deadline: wallTime(request.deadline, request.zone),
    message: request.message ?? "",
    reason: "",
    version: request.version,
    recorded: { sentAt: request.sentAt, deadline: request.deadline },
  };
}

export function sentInstant({ sentAt }: Pick<RequestFields, "sentAt">): string | undefined {
  return instantOf({ wall: sentAt, zone: ownZone() });
}

/** The moments of an input. What is half written is for the server to refuse: its sentence then stands at the field. */
export function momentsOf(fields: Pick<RequestFields, "sentAt" | "deadline">, recorded?: Moments) {
  const { deadline } = fields;
  const sent = { wall: fields.sentAt, zone: ownZone() };
  return {
    sentAt: (recorded ? instantKeeping(sent, recorded.sentAt) : instantOf(sent)) as string,
    deadline: (recorded ? instantKeeping(deadline, recorded.deadline) : instantOf(deadline)) as string,
    zone: deadline.zone,
  };
}

/** From a path of the input to the field of the form. */
export function requestField(path: string): string {
  if (path === "deadline") {
    return "deadline.wall";
  }
  if (path === "zone") {
    return "deadline.zone";
  }
  return path.startsWith("claimIds") ? "claims" : path;
}
