import type { DatePrecision } from "../graphql/schema.generated";

export interface DateKnown {
  value?: string | null;
  precision: DatePrecision;
  notAfter?: string | null;
}

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A moment in the reader's own zone: "3 Nov 2026, 18:00". */
export function momentInWords(iso: string, zone?: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
    timeZoneName: zone ? "short" : undefined,
  }).format(new Date(iso));
}

/** The day of a moment in the reader's own zone. */
export function dayInWords(iso: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" }).format(new Date(iso));
}

/** A date as far as it is known; nothing when nothing is. */
export function dateInWords(date: DateKnown): string | undefined {
  const latest = date.notAfter ? `not after ${day.format(new Date(date.notAfter))}` : undefined;
  if (!date.value) {
    return latest;
  }
  switch (date.precision) {
    case "INSTANT":
      return momentInWords(date.value);
    case "DAY":
      return day.format(new Date(date.value));
    case "MONTH":
      return month.format(new Date(`${date.value}-01`));
    case "YEAR":
      return date.value;
    default:
      return latest;
  }
}

/** Since when something has held, as far as that is known: "as of 3 Nov 2026", "not after 25 Nov 2026". */
export function asOfInWords(date: DateKnown): string | undefined {
  const words = dateInWords(date);
  return words && date.value ? `as of ${words}` : words;
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];
const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "always" });

/** How far a moment is away: "in 3 hours", "4 days ago". */
export function distanceInWords(iso: string, now: Date): string {
  const milliseconds = new Date(iso).getTime() - now.getTime();
  for (const [unit, size] of steps) {
    if (Math.abs(milliseconds) >= size) {
      return relative.format(Math.trunc(milliseconds / size), unit);
    }
  }
  return "now";
}
