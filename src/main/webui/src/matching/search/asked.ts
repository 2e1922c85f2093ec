import type {
  PublicationStatus,
  ResponseKind,
  SavedSearchFilter,
  SearchFilter,
  Verdict,
  VerificationStatus,
} from "../../graphql/schema.generated";
import { responseKind, verdict } from "../../words/labels";
import { publicationStatus, verificationStatus } from "../../words/status";

/** What the desk is searched for. All of it stands in the address, so that it can be kept and sent on. */
export interface Asked {
  text: string;
  verdict: Verdict[];
  rating: string[];
  status: VerificationStatus[];
  publicationStatus: PublicationStatus[];
  party: string[];
  outlet: string[];
  responseKind: ResponseKind[];
  language: string[];
  tag: string[];
  /** When the claims were recorded: days such as 2026-11-03, or nothing. */
  from: string;
  until: string;
}

export const nothing: Asked = {
  text: "",
  verdict: [],
  rating: [],
  status: [],
  publicationStatus: [],
  party: [],
  outlet: [],
  responseKind: [],
  language: [],
  tag: [],
  from: "",
  until: "",
};

/** The filters of several values, each with its name in the address. */
export const lists = {
  rating: "rating",
  verdict: "verdict",
  status: "status",
  publicationStatus: "published",
  party: "party",
  outlet: "outlet",
  responseKind: "response",
  language: "language",
  tag: "tag",
} as const;

export type ListName = keyof typeof lists;
export const listNames = Object.keys(lists) as ListName[];

/** Lists of which the schema knows every value; a word that is none of them is left out. */
const known: Partial<Record<ListName, object>> = {
  verdict,
  status: verificationStatus,
  publicationStatus,
  responseKind,
};

export function askedFrom(address: URLSearchParams): Asked {
  const read = (name: ListName) => [
    ...new Set(address.getAll(lists[name]).filter((value) => value !== "" && isKnown(name, value))),
  ];
  return {
    ...(Object.fromEntries(listNames.map((name) => [name, read(name)])) as Pick<Asked, ListName>),
    text: address.get("q") ?? "",
    from: day(address.get("from")),
    until: day(address.get("until")),
  };
}

export function addressOf(asked: Asked): URLSearchParams {
  const address = new URLSearchParams();
  if (asked.text.trim() !== "") {
    address.set("q", asked.text.trim());
  }
  for (const name of listNames) {
    for (const value of asked[name]) {
      address.append(lists[name], value);
    }
  }
  for (const end of ["from", "until"] as const) {
    if (asked[end]) {
      address.set(end, asked[end]);
    }
  }
  return address;
}

export function filterOf(asked: Asked): SearchFilter {
  const given = listNames.filter((name) => asked[name].length > 0).map((name) => [name, asked[name]]);
  return {
    ...Object.fromEntries(given),
    ...(asked.from && { recordedFrom: asked.from }),
    ...(asked.until && { recordedUntil: asked.until }),
  };
}

/** What a saved search asks for, to be opened. */
export function askedOf(text: string, filter: SavedSearchFilter | null | undefined): Asked {
  const kept = Object.fromEntries(listNames.map((name) => [name, filter?.[name] ?? []])) as Pick<Asked, ListName>;
  return { ...kept, text, from: filter?.recordedFrom ?? "", until: filter?.recordedUntil ?? "" };
}

/** Whether anything but the words is asked for. */
export function isFiltered(asked: Asked): boolean {
  return addressOf({ ...asked, text: "" }).size > 0;
}

function isKnown(name: ListName, value: string): boolean {
  const values = known[name];
  return values === undefined || Object.hasOwn(values, value);
}

function day(word: string | null): string {
  return word && /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word)) ? word : "";
}
