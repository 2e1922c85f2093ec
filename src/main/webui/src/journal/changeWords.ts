import { type DateKnown, dateInWords, momentInWords } from "../words/dates";
import { fieldInWords, isTold, valueLabel } from "./fieldWords";

export interface FieldChange {
  field: string;
  before?: string | null;
  after?: string | null;
}

/** A change as a person reads it. */
export interface ChangeWords {
  field: string;
  label: string;
  before: string;
  after: string;
  /** Whether it is a list, a line for each. */
  isList: boolean;
}

/** What an id stands for; the id itself as long as that is not known. */
export type NameOf = (id: string) => string;

const id = /[a-z]{3}_[0-9a-f]{32}/g;
const wholeId = /^[a-z]{3}_[0-9a-f]{32}$/;
const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** The ids of which the told changes speak. */
export function idsIn(changes: readonly FieldChange[]): string[] {
  const told = changes.filter(({ field }) => isTold(field));
  return [...new Set(told.flatMap(({ before, after }) => `${before ?? ""} ${after ?? ""}`.match(id) ?? []))];
}

export function toldFields(changes: readonly FieldChange[]): string[] {
  return [...new Set(changes.filter(({ field }) => isTold(field)).map(({ field }) => fieldInWords(field)))];
}

/** The changes field by field, without what the entry says already. */
export function changesInWords(type: string, changes: readonly FieldChange[], nameOf: NameOf): ChangeWords[] {
  const read = (field: string, text: string | null | undefined) =>
    text == null ? "" : words(type, field, text, nameOf);
  return changes
    .filter(({ field }) => isTold(field))
    .map(({ field, before, after }) => ({
      field,
      label: fieldInWords(field),
      before: read(field, before),
      after: read(field, after),
      isList: [before, after].some((text) => Array.isArray(parsed(text))),
    }))
    .filter(({ before, after }) => before !== after);
}

function words(type: string, field: string, text: string, nameOf: NameOf): string {
  const value = parsed(text);
  if (Array.isArray(value)) {
    return value.map((element) => part(field, element, nameOf)).join("\n");
  }
  return value === undefined ? plain(type, field, text, nameOf) : object(field, value, nameOf, "\n");
}

/** The journal gives text as it is and anything else as JSON; a text that happens to look like JSON stays a text. */
function parsed(text: string | null | undefined): unknown[] | Record<string, unknown> | undefined {
  if (!text || !/^[[{]/.test(text)) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function part(place: string, value: unknown, nameOf: NameOf): string {
  if (typeof value === "object" && value !== null) {
    return object(place, value as Record<string, unknown>, nameOf, ", ");
  }
  return plain(place, "", String(value), nameOf);
}

function object(place: string, value: Record<string, unknown>, nameOf: NameOf, between: string): string {
  if ("precision" in value) {
    return dateInWords(value as unknown as DateKnown) ?? "unknown";
  }
  return Object.entries(value)
    .filter(([field, inner]) => !isNothing(inner) && isTold(field, true))
    .filter(([field]) => field !== "partyId" || !("label" in value))
    .map(([field, inner]) => labelled(field, inside(place, field, inner, nameOf)))
    .join(between);
}

/** A date of which nothing is known is not worth a word where much else is said. */
function isNothing(value: unknown): boolean {
  const date = typeof value === "object" ? (value as DateKnown | null) : undefined;
  return value === null || value === "" || (date?.precision === "UNKNOWN" && !date.notAfter);
}

/** Within a list or a thing, names and kinds speak for themselves. */
const unlabelled = new Set(["partyId", "companyId", "label", "kind", "role", "mode", "groundRule", "verdict"]);

function labelled(field: string, text: string): string {
  return unlabelled.has(field) ? text : `${fieldInWords(field)}: ${text}`;
}

function inside(place: string, field: string, value: unknown, nameOf: NameOf): string {
  if (Array.isArray(value)) {
    return value.map((element) => part(field, element, nameOf)).join("; ");
  }
  return typeof value === "object" ? part(field, value, nameOf) : plain(place, field, String(value), nameOf);
}

function plain(place: string, field: string, text: string, nameOf: NameOf): string {
  if (wholeId.test(text)) {
    return text.startsWith("rrq_") ? "our own request" : nameOf(text);
  }
  if (moment.test(text)) {
    return momentInWords(text);
  }
  if (text === "true" || text === "false") {
    return text === "true" ? "yes" : "no";
  }
  return valueLabel(place, field, text) ?? text;
}
