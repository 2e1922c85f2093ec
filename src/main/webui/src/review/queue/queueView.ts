import type {
  Checkability,
  ClaimFilter,
  ClaimOrder,
  ClaimOrderField,
  OrderDirection,
  VerificationStatus,
} from "../../graphql/schema.generated";
import { checkability } from "../../words/labels";
import { verificationStatus } from "../../words/status";

export const segments = ["mine", "unassigned", "waiting", "returned", "all"] as const;
export type Segment = (typeof segments)[number];

export const segmentWords: Record<Segment, string> = {
  mine: "Mine",
  unassigned: "Unassigned",
  waiting: "Waiting for approval",
  returned: "Returned",
  all: "All",
};

/** What the page shows. All of it stands in the address, so that a view can be kept and sent on. */
export interface QueueView {
  segment: Segment;
  status: VerificationStatus[];
  allegation?: boolean;
  language: string[];
  tag: string[];
  party: string[];
  checkability: Checkability[];
  words: string;
  order: Order;
}

export type Order = `${Lowercase<ClaimOrderField>}-${"newest" | "oldest"}`;

export const orderWords: Record<Order, string> = {
  "changed-newest": "Last changed first",
  "changed-oldest": "Longest unchanged first",
  "recorded-newest": "Last recorded first",
  "recorded-oldest": "First recorded first",
  "waiting_since-newest": "Last proposed first",
  "waiting_since-oldest": "Longest waiting first",
};

/** What waits for approval has waited the longest at the top. */
export function usualOrder(segment: Segment): Order {
  return segment === "waiting" ? "waiting_since-oldest" : "changed-newest";
}

export function readView(address: URLSearchParams): QueueView {
  const segment = oneOf(segments, address.get("show")) ?? "mine";
  const allegation = address.get("allegation");
  return {
    segment,
    status: allOf(verificationStatus, address.getAll("status")),
    allegation: allegation === null ? undefined : allegation === "yes",
    language: address.getAll("language"),
    tag: address.getAll("tag"),
    party: address.getAll("party"),
    checkability: allOf(checkability, address.getAll("checkability")),
    words: address.get("words") ?? "",
    order: oneOf(Object.keys(orderWords) as Order[], address.get("order")) ?? usualOrder(segment),
  };
}

export function writeView(view: QueueView): URLSearchParams {
  const address = new URLSearchParams();
  if (view.segment !== "mine") {
    address.set("show", view.segment);
  }
  for (const name of ["status", "language", "tag", "party", "checkability"] as const) {
    for (const value of view[name]) {
      address.append(name, value);
    }
  }
  if (view.allegation !== undefined) {
    address.set("allegation", view.allegation ? "yes" : "no");
  }
  if (view.words) {
    address.set("words", view.words);
  }
  if (view.order !== usualOrder(view.segment)) {
    address.set("order", view.order);
  }
  return address;
}

/** The same view of another segment; an order that was the usual one becomes the usual one there. */
export function inSegment(view: QueueView, segment: Segment): QueueView {
  return { ...view, segment, order: view.order === usualOrder(view.segment) ? usualOrder(segment) : view.order };
}

const open: VerificationStatus[] = ["UNVERIFIED", "IN_CHECK", "AWAITING_APPROVAL", "RETURNED"];

/** What a segment asks of a claim, beside the filters. A status that was chosen narrows it further. */
const segmentStatus: Record<Segment, VerificationStatus[] | undefined> = {
  mine: open,
  unassigned: open,
  waiting: ["AWAITING_APPROVAL"],
  returned: ["RETURNED"],
  all: undefined,
};

export function filterOf(view: QueueView, segment: Segment = view.segment): ClaimFilter {
  return {
    status: view.status.length === 0 || isOneStatus(segment) ? segmentStatus[segment] : view.status,
    assignee: segment === "mine" ? "ME" : segment === "unassigned" ? "NOBODY" : undefined,
    allegation: view.allegation,
    language: unlessEmpty(view.language),
    tag: unlessEmpty(view.tag),
    party: unlessEmpty(view.party),
    checkability: unlessEmpty(view.checkability),
    text: view.words || undefined,
  };
}

/** Whether a segment is a status by itself, so that another one chosen says nothing there. */
export function isOneStatus(segment: Segment): boolean {
  return segmentStatus[segment]?.length === 1;
}

export function orderOf({ order }: QueueView): ClaimOrder {
  const [field, end] = order.split("-") as [string, string];
  return {
    field: field.toUpperCase() as ClaimOrderField,
    direction: (end === "oldest" ? "ASC" : "DESC") as OrderDirection,
  };
}

function unlessEmpty<Value>(values: Value[]): Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

function oneOf<Value extends string>(known: readonly Value[], value: string | null): Value | undefined {
  return known.find((candidate) => candidate === value);
}

function allOf<Value extends string>(known: Record<Value, unknown>, values: string[]): Value[] {
  return values.filter((value): value is Value => Object.hasOwn(known, value));
}
