import { dayInWords, momentInWords } from "../../words/dates";

/** The day of a moment in the zone of whoever reads, as an input of type date holds it. */
export function dayOf(iso: string): string {
  if (iso === "") {
    return "";
  }
  const moment = new Date(iso);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The moment at which a day begins in the zone of whoever writes. */
export function startOf(day: string): string {
  return day === "" ? "" : new Date(`${day}T00:00`).toISOString();
}

/** Whether a day alone says it. */
export function isStartOfDay(iso: string): boolean {
  return new Date(iso).getTime() === new Date(startOf(dayOf(iso))).getTime();
}

/** A moment as short as it can be said: by its day, where it begins one. */
export function limitInWords(iso: string): string {
  return isStartOfDay(iso) ? dayInWords(iso) : momentInWords(iso);
}
