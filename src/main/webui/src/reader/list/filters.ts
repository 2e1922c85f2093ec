import type {
  PublishedClaimFilter,
  PublishedClaimOrder,
  PublishedClaimOrderField,
  ResponseKind,
  Verdict,
} from "../../graphql/schema.generated";
import { responseKind, verdict } from "../../words/labels";

/** Which claims a reader asks for, and in which order; the address holds all of it. */
export interface Wanted {
  text: string;
  verdicts: Verdict[];
  allegation?: boolean;
  responses: ResponseKind[];
  language: string;
  tags: string[];
  /** Whom the claims are about. */
  parties: string[];
  /** Who made them or passed them on. */
  sources: string[];
  /** A day such as 2026-11-03, or nothing. */
  checkedSince: string;
  checkedBefore: string;
  ratable?: boolean;
  order: Order;
}

export const orders = {
  newest: "PUBLISHED_AT",
  first: "FIRST_PUBLISHED_AT",
  checked: "CHECKED_AT",
} as const satisfies Record<string, PublishedClaimOrderField>;

export type Order = keyof typeof orders;

export const everything: Wanted = {
  text: "",
  verdicts: [],
  responses: [],
  language: "",
  tags: [],
  parties: [],
  sources: [],
  checkedSince: "",
  checkedBefore: "",
  order: "newest",
};

/** What an address asks for. What it says in words that nobody knows is left out. */
export function wantedFrom(address: URLSearchParams): Wanted {
  const order = address.get("order") ?? "";
  return {
    text: address.get("q") ?? "",
    verdicts: address.getAll("verdict").filter((word): word is Verdict => Object.hasOwn(verdict, word)),
    allegation: yesOrNo(address.get("allegation")),
    responses: address.getAll("response").filter((word): word is ResponseKind => Object.hasOwn(responseKind, word)),
    language: address.get("language") ?? "",
    tags: present(address.getAll("tag")),
    parties: present(address.getAll("party")),
    sources: present(address.getAll("source")),
    checkedSince: day(address.get("since")),
    checkedBefore: day(address.get("before")),
    ratable: yesOrNo(address.get("ratable")),
    order: Object.hasOwn(orders, order) ? (order as Order) : "newest",
  };
}

/** The address that asks for this; what is not asked for does not appear in it. */
export function addressOf(wanted: Wanted): URLSearchParams {
  const address = new URLSearchParams();
  const add = (name: string, ...values: string[]) => {
    for (const value of present(values)) {
      address.append(name, value);
    }
  };
  add("q", wanted.text.trim());
  add("verdict", ...wanted.verdicts);
  add("allegation", answer(wanted.allegation));
  add("response", ...wanted.responses);
  add("language", wanted.language.trim());
  add("tag", ...wanted.tags);
  add("party", ...wanted.parties);
  add("source", ...wanted.sources);
  add("since", wanted.checkedSince);
  add("before", wanted.checkedBefore);
  add("ratable", answer(wanted.ratable));
  add("order", wanted.order === "newest" ? "" : wanted.order);
  return address;
}

/** The same for the server. Days begin where the reader is. */
export function filterOf(wanted: Wanted): PublishedClaimFilter {
  return {
    text: wanted.text.trim() || undefined,
    verdict: listed(wanted.verdicts),
    allegation: wanted.allegation,
    responseKind: listed(wanted.responses),
    language: listed(present([wanted.language.trim()])),
    tag: listed(wanted.tags),
    party: listed(wanted.parties),
    source: listed(wanted.sources),
    checkedAfter: startOf(wanted.checkedSince),
    checkedBefore: startOf(wanted.checkedBefore),
    ratable: wanted.ratable,
  };
}

export function orderOf(wanted: Wanted): PublishedClaimOrder {
  return { field: orders[wanted.order], direction: "DESC" };
}

/** Whether anything but the order is asked for. */
export function isNarrowed(wanted: Wanted): boolean {
  return addressOf({ ...wanted, order: "newest" }).size > 0;
}

function present(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "");
}

function listed<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length > 0 ? [...values] : undefined;
}

function yesOrNo(word: string | null): boolean | undefined {
  return word === "yes" ? true : word === "no" ? false : undefined;
}

function answer(value: boolean | undefined): string {
  return value === undefined ? "" : value ? "yes" : "no";
}

function day(word: string | null): string {
  return word && /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word)) ? word : "";
}

function startOf(dayInAddress: string): string | undefined {
  return dayInAddress ? new Date(`${dayInAddress}T00:00`).toISOString() : undefined;
}
