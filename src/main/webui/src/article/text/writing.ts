import type { CodePoints } from "../passage/codePoints";
import type { Span } from "../passage/span";

/** What is being made of some words. */
export type Deed = "claim" | "opinion" | "dismiss" | "add";

const deeds: readonly string[] = ["claim", "opinion", "dismiss", "add"] satisfies Deed[];

export interface Writing {
  deed: Deed;
  span: Span;
  /** The words' place as the server counts it: it names their draft. */
  place: string;
}

/** What an address says is being written. A reload comes back to it. */
export function writingIn(address: URLSearchParams, points: CodePoints): Writing | undefined {
  const deed = address.get("write") ?? "";
  const [, from, to] = /^(\d+)-(\d+)$/.exec(address.get("at") ?? "") ?? [];
  const start = Number(from);
  const end = Number(to);
  if (!deeds.includes(deed) || from === undefined || start >= end || end > points.length) {
    return undefined;
  }
  return {
    deed: deed as Deed,
    span: { start: points.unitOf(start), end: points.unitOf(end) },
    place: `${start}-${end}`,
  };
}

export function withWriting(address: URLSearchParams, deed: Deed, place: string): URLSearchParams {
  const next = new URLSearchParams(address);
  next.set("write", deed);
  next.set("at", place);
  return next;
}

export function withoutWriting(address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  next.delete("write");
  next.delete("at");
  return next;
}

/** The address that lights a claim or a dismissed passage, or nothing. */
export function withAbout(address: URLSearchParams, about: string | undefined): URLSearchParams {
  const next = new URLSearchParams(address);
  if (about) {
    next.set("claim", about);
  } else {
    next.delete("claim");
  }
  return next;
}

export function placeOf({ start, end }: Span, points: CodePoints): string {
  return `${points.pointsBefore(start)}-${points.pointsBefore(end)}`;
}
