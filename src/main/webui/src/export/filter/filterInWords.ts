import type { ClaimSetScope } from "../../graphql/schema.generated";
import { checkability, type Labels, responseKind, verdict } from "../../words/labels";
import { languageInWords } from "../../words/languageInWords";
import { limitInWords } from "./moments";
import type { SetFilterFragment } from "./SetFilter.generated";

/** A filter, of which nobody needs to say what it leaves open. */
export type Filter = Partial<SetFilterFragment>;

/** One condition of a filter: one of the values is enough. */
export interface Condition {
  field: keyof Filter;
  label: string;
  values: string[];
}

/** What the id of a party stands for. */
export type NameOf = (id: string) => string;

export const filterLabels: Labels<keyof Filter> = {
  text: "Words",
  verdict: "Finding",
  rating: "Rated as",
  ratable: "Rating",
  checkability: "Kind",
  language: "Language",
  tag: "Tag",
  party: "About",
  source: "Said or passed on by",
  outlet: "In an article of",
  article: "In the article at",
  responseKind: "A party’s answer",
  allegation: "Accusation",
  publisher: "Checked by",
  publishedAfter: "Published",
  publishedBefore: "Published",
  checkedAfter: "Checked",
  checkedBefore: "Checked",
};

export const ratableWords = ["With a rating", "Not ratable"] as const;
export const allegationWords = ["Accuses somebody", "Accuses nobody"] as const;

/** A filter as a person reads it; what it leaves open does not appear. */
export function conditionsOf(filter: Filter, nameOf: NameOf): Condition[] {
  const values: Record<keyof Filter, string[]> = {
    text: some(filter.text),
    verdict: labelled(verdict, filter.verdict),
    rating: quoted(filter.rating),
    ratable: either(ratableWords, filter.ratable),
    checkability: labelled(checkability, filter.checkability),
    language: (filter.language ?? []).map(languageInWords),
    tag: quoted(filter.tag),
    party: (filter.party ?? []).map(nameOf),
    source: (filter.source ?? []).map(nameOf),
    outlet: (filter.outlet ?? []).map(nameOf),
    article: filter.article ?? [],
    responseKind: labelled(responseKind, filter.responseKind),
    allegation: either(allegationWords, filter.allegation),
    publisher: filter.publisher ?? [],
    publishedAfter: from(filter.publishedAfter),
    publishedBefore: before(filter.publishedBefore),
    checkedAfter: from(filter.checkedAfter),
    checkedBefore: before(filter.checkedBefore),
  };
  return (Object.keys(filterLabels) as (keyof Filter)[])
    .filter((field) => values[field].length > 0)
    .map((field) => ({ field, label: filterLabels[field], values: values[field] }));
}

/** All conditions on one line. */
export function filterInWords(scope: ClaimSetScope, filter: Filter, nameOf: NameOf): string {
  const conditions = conditionsOf(filter, nameOf);
  return conditions.length === 0
    ? allOf(scope)
    : conditions.map(({ label, values }) => `${label}: ${values.join(" or ")}`).join(" · ");
}

/** What a filter without conditions lets through. */
export function allOf(scope: ClaimSetScope): string {
  return scope === "PUBLISHED" ? "All published claims" : "All claims that the desk has checked";
}

/** Every party that a filter names, each once. */
export function partiesIn({ party, source, outlet }: Filter): string[] {
  return [...new Set([...(party ?? []), ...(source ?? []), ...(outlet ?? [])])];
}

function some(text: string | null | undefined): string[] {
  return text ? [text] : [];
}

function labelled<Value extends string>(labels: Labels<Value>, values: readonly Value[] | null | undefined): string[] {
  return (values ?? []).map((value) => labels[value]);
}

/** What can be any words must be told from the words around it. */
function quoted(values: readonly string[] | null | undefined): string[] {
  return (values ?? []).map((value) => `“${value}”`);
}

function either([yes, no]: readonly [string, string], value: boolean | null | undefined): string[] {
  return value == null ? [] : [value ? yes : no];
}

function from(moment: string | null | undefined): string[] {
  return moment ? [`${limitInWords(moment)} or later`] : [];
}

function before(moment: string | null | undefined): string[] {
  return moment ? [`before ${limitInWords(moment)}`] : [];
}
