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
  /** The house's labels. */
  ratings: string[];
  allegation?: boolean;
  responses: ResponseKind[];
  language: string;
  tags: string[];
  /** Whom the claims are about. */
  parties: string[];
  /** Who made them or passed them on. */
  sources: string[];
  /** In whose articles the claims were. */
  outlets: string[];
  /** Who checked them, each by the host of its address. */
  publishers: string[];
  /** In which their newest version was published, such as 2026-11, or nothing. */
  month: string;
  /** A day such as 2026-11-03, or nothing. */
  checkedSince: string;
  checkedBefore: string;
  ratable?: boolean;
  order: Order;
}

export const orders = {
  best: "RELEVANCE",
  newest: "PUBLISHED_AT",
  first: "FIRST_PUBLISHED_AT",
  checked: "CHECKED_AT",
} as const satisfies Record<string, PublishedClaimOrderField>;

export type Order = keyof typeof orders;

export const everything: Wanted = {
  text: "",
  verdicts: [],
  ratings: [],
  responses: [],
  language: "",
  tags: [],
  parties: [],
  sources: [],
  outlets: [],
  publishers: [],
  month: "",
  checkedSince: "",
  checkedBefore: "",
  order: "newest",
};

/** What fits words best comes first; where there are none, what is new does. */
export function usualOrder(text: string): Order {
  return text.trim() === "" ? "newest" : "best";
}

/** The same with other words: an order that was the usual one becomes the usual one of theirs. */
export function withText(wanted: Wanted, text: string): Wanted {
  const isUsual = wanted.order === usualOrder(wanted.text);
  return { ...wanted, text, order: isUsual ? usualOrder(text) : orderFor(text, wanted.order) };
}

/** Nothing can fit best where there are no words. */
function orderFor(text: string, order: Order): Order {
  return order === "best" ? usualOrder(text) : order;
}

/** What an address asks for. What it says in words that nobody knows is left out. */
export function wantedFrom(address: URLSearchParams): Wanted {
  const text = address.get("q") ?? "";
  const order = address.get("order") ?? "";
  return {
    text,
    verdicts: address.getAll("verdict").filter((word): word is Verdict => Object.hasOwn(verdict, word)),
    ratings: present(address.getAll("rating")),
    allegation: yesOrNo(address.get("allegation")),
    responses: address.getAll("response").filter((word): word is ResponseKind => Object.hasOwn(responseKind, word)),
    language: address.get("language") ?? "",
    tags: present(address.getAll("tag")),
    parties: present(address.getAll("party")),
    sources: present(address.getAll("source")),
    outlets: present(address.getAll("outlet")),
    publishers: present(address.getAll("publisher")),
    month: monthOr(address.get("month")),
    checkedSince: day(address.get("since")),
    checkedBefore: day(address.get("before")),
    ratable: yesOrNo(address.get("ratable")),
    order: Object.hasOwn(orders, order) ? orderFor(text, order as Order) : usualOrder(text),
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
  add("rating", ...wanted.ratings);
  add("allegation", answer(wanted.allegation));
  add("response", ...wanted.responses);
  add("language", wanted.language.trim());
  add("tag", ...wanted.tags);
  add("party", ...wanted.parties);
  add("source", ...wanted.sources);
  add("outlet", ...wanted.outlets);
  add("publisher", ...wanted.publishers);
  add("month", wanted.month);
  add("since", wanted.checkedSince);
  add("before", wanted.checkedBefore);
  add("ratable", answer(wanted.ratable));
  add("order", wanted.order === usualOrder(wanted.text) ? "" : wanted.order);
  return address;
}

/** The same for the server. Days begin where the reader is. */
export function filterOf(wanted: Wanted): PublishedClaimFilter {
  return {
    text: wanted.text.trim() || undefined,
    verdict: listed(wanted.verdicts),
    rating: listed(wanted.ratings),
    allegation: wanted.allegation,
    responseKind: listed(wanted.responses),
    language: listed(present([wanted.language.trim()])),
    tag: listed(wanted.tags),
    party: listed(wanted.parties),
    source: listed(wanted.sources),
    outlet: listed(wanted.outlets),
    publisher: listed(wanted.publishers),
    ...withinMonth(wanted.month),
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
  return addressOf({ ...wanted, order: usualOrder(wanted.text) }).size > 0;
}

/** Whether the server ranks what it finds, and takes the words as they come. */
export function isRanked({ text, order }: Wanted): boolean {
  return order === "best" && text.trim() !== "";
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

function monthOr(word: string | null): string {
  return word && /^\d{4}-(0[1-9]|1[0-2])$/.test(word) ? word : "";
}

/** Months are those of the server, which counts in UTC. */
function withinMonth(month: string): Pick<PublishedClaimFilter, "publishedAfter" | "publishedBefore"> {
  if (month === "") {
    return {};
  }
  const next = new Date(`${month}-01T00:00Z`);
  const first = next.toISOString();
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { publishedAfter: first, publishedBefore: next.toISOString() };
}

function startOf(dayInAddress: string): string | undefined {
  return dayInAddress ? new Date(`${dayInAddress}T00:00`).toISOString() : undefined;
}
