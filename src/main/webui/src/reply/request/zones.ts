import { fromDate, parseDateTime, toCalendarDateTime, toZoned } from "@internationalized/date";

/** What the clock on the wall of a place shows, as an input of type datetime-local holds it. */
export interface WallTime {
  wall: string;
  /** IANA, such as Europe/Berlin. */
  zone: string;
}

/** The zone of whoever sits in front of the page. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every zone that this browser knows, with UTC and the reader's own among them. */
export function allZones(): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", ownZone()])].sort();
}

export function wallTime(instant: string | Date, zone: string): WallTime {
  const there = toCalendarDateTime(fromDate(new Date(instant), zone));
  return { wall: there.toString().slice(0, 16), zone };
}

/**
 * The moment at which the clocks of the zone show the time. A time that a zone's clocks skip counts as the same span
 * after the hour before; of a time that they show twice the first is meant. Nothing for a time that is half written.
 */
export function instantOf({ wall, zone }: WallTime): string | undefined {
  try {
    return toZoned(parseDateTime(wall), zone, "compatible").toAbsoluteString();
  } catch {
    return undefined;
  }
}

/** The same, but the very moment that is on record where nobody has touched it: a form shows no seconds. */
export function instantKeeping(time: WallTime, recorded: string): string | undefined {
  return wallTime(recorded, time.zone).wall === time.wall ? recorded : instantOf(time);
}

/** The zones that a few letters can mean: `copen`, `new york`. */
export function zonesLike(text: string, zones: readonly string[], most: number): string[] {
  const sought = letters(text);
  return zones.filter((zone) => letters(zone).includes(sought)).slice(0, most);
}

/** The one zone that these words mean: by its name, by its place, or because no other has these letters. */
export function zoneMeant(text: string, zones: readonly string[]): string | undefined {
  const sought = letters(text);
  if (sought === "") {
    return undefined;
  }
  const like = zonesLike(text, zones, zones.length);
  const named = like.filter((zone) => letters(zone) === sought || letters(zone).endsWith(`/${sought}`));
  const [meant, ...others] = named.length > 0 ? named : like;
  return others.length === 0 ? meant : undefined;
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[ _]/g, "");
}
