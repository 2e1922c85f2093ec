import { listOf, orNull } from "../../form/values";
import type {
  Checkability,
  ClaimFilter,
  ClaimSetFilterInput,
  ClaimSetScope,
  ResponseKind,
  Verdict,
} from "../../graphql/schema.generated";
import type { PickedParty } from "../../party/PartyInput";
import type { NameOf } from "../filter/filterInWords";
import type { SetLineFragment } from "./Sets.generated";

/** A question that may stay open. */
export type Answer = "" | "YES" | "NO";

/** A claim set as the form holds it. */
export interface SetFields {
  version: number;
  name: string;
  description: string;
  scope: ClaimSetScope;
  isPublic: boolean;
  text: string;
  verdict: Verdict[];
  /** One a line: labels have commas in them. */
  rating: string;
  ratable: Answer;
  checkability: Checkability[];
  /** Separated by commas. */
  language: string;
  /** Separated by commas. */
  tag: string;
  party: PickedParty[];
  source: PickedParty[];
  outlet: PickedParty[];
  /** One a line. */
  article: string;
  responseKind: ResponseKind[];
  allegation: Answer;
  /** One a line. */
  publisher: string;
  /** Moments: their day is what the form shows. */
  publishedAfter: string;
  publishedBefore: string;
  checkedAfter: string;
  checkedBefore: string;
}

export const noSet: SetFields = {
  version: 0,
  name: "",
  description: "",
  scope: "PUBLISHED",
  isPublic: false,
  text: "",
  verdict: [],
  rating: "",
  ratable: "",
  checkability: [],
  language: "",
  tag: "",
  party: [],
  source: [],
  outlet: [],
  article: "",
  responseKind: [],
  allegation: "",
  publisher: "",
  publishedAfter: "",
  publishedBefore: "",
  checkedAfter: "",
  checkedBefore: "",
};

export function setFields(set: SetLineFragment, nameOf: NameOf): SetFields {
  const { filter } = set;
  const picked = (ids: readonly string[] | null | undefined) => (ids ?? []).map((id) => ({ id, name: nameOf(id) }));
  return {
    version: set.version,
    name: set.name,
    description: set.description ?? "",
    scope: set.scope,
    isPublic: set.public,
    text: filter.text ?? "",
    verdict: filter.verdict ?? [],
    rating: (filter.rating ?? []).join("\n"),
    ratable: answerOf(filter.ratable),
    checkability: filter.checkability ?? [],
    language: (filter.language ?? []).join(", "),
    tag: (filter.tag ?? []).join(", "),
    party: picked(filter.party),
    source: picked(filter.source),
    outlet: picked(filter.outlet),
    article: (filter.article ?? []).join("\n"),
    responseKind: filter.responseKind ?? [],
    allegation: answerOf(filter.allegation),
    publisher: (filter.publisher ?? []).join("\n"),
    publishedAfter: filter.publishedAfter ?? "",
    publishedBefore: filter.publishedBefore ?? "",
    checkedAfter: filter.checkedAfter ?? "",
    checkedBefore: filter.checkedBefore ?? "",
  };
}

/** What the set says, for recording and for revising it. Only what readers see can be open to readers. */
export function setContent(fields: SetFields) {
  const { name, description, scope, isPublic } = fields;
  return {
    name,
    description: orNull(description),
    scope,
    public: scope === "PUBLISHED" && isPublic,
    filter: filterInput(fields),
  };
}

/** What is left open is left out. What only published claims have stays in the form while the scope is another. */
export function filterInput(fields: SetFields): ClaimSetFilterInput {
  const ofPublished: ClaimSetFilterInput = {
    publisher: some(linesOf(fields.publisher)),
    publishedAfter: orNull(fields.publishedAfter),
    publishedBefore: orNull(fields.publishedBefore),
  };
  return given({
    text: orNull(fields.text),
    verdict: some(fields.verdict),
    rating: some(linesOf(fields.rating)),
    ratable: toldOf(fields.ratable),
    checkability: some(fields.checkability),
    language: some(listOf(fields.language)),
    tag: some(listOf(fields.tag)),
    party: some(idsOf(fields.party)),
    source: some(idsOf(fields.source)),
    outlet: some(idsOf(fields.outlet)),
    article: some(linesOf(fields.article)),
    responseKind: some(fields.responseKind),
    allegation: toldOf(fields.allegation),
    checkedAfter: orNull(fields.checkedAfter),
    checkedBefore: orNull(fields.checkedBefore),
    ...(fields.scope === "PUBLISHED" && ofPublished),
  });
}

/** The claims of the desk that a set over checked ones would hold. */
export function checkedFilter({ article, ...same }: ClaimSetFilterInput): ClaimFilter {
  return { ...same, ...(article && { articleUrl: article }), status: ["VERIFIED"], ownCheck: true };
}

/** From a path of the input to the field of the form: `filter.tag.2` is a word of one field. */
export function setField(path: string): string {
  const [first = "", second = ""] = path.split(".");
  if (first === "filter") {
    return second;
  }
  return first === "public" ? "isPublic" : first;
}

export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function idsOf(parties: readonly PickedParty[]): string[] {
  return parties.map(({ id }) => id);
}

function some<Value>(values: readonly Value[]): Value[] | null {
  return values.length > 0 ? [...values] : null;
}

function answerOf(value: boolean | null | undefined): Answer {
  return value == null ? "" : value ? "YES" : "NO";
}

function toldOf(answer: Answer): boolean | null {
  return answer === "" ? null : answer === "YES";
}

function given(filter: ClaimSetFilterInput): ClaimSetFilterInput {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}
