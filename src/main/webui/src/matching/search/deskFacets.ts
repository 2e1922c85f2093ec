import { type Count, type FacetGroup, facetGroup, monthInWords, offered, toggled } from "../../ui/facets";
import { type Labels, responseKind, verdict } from "../../words/labels";
import { languageInWords } from "../../words/languageInWords";
import { publicationStatus, verificationStatus } from "../../words/status";
import { type Asked, addressOf, type ListName } from "./asked";

export type DeskFacets = Record<ListName | "month", readonly Count[]>;

export const filterTitles: Labels<ListName> = {
  rating: "Rating",
  verdict: "Verdict",
  status: "Status",
  publicationStatus: "Readers",
  party: "About",
  outlet: "In articles of",
  responseKind: "A party's answer",
  language: "Language",
  tag: "Tag",
};

/** How a value reads where the server has but its name. */
const words: Partial<Record<ListName, (value: string) => string>> = {
  verdict: among(verdict),
  status: (value) => (Object.hasOwn(verificationStatus, value) ? labelOf(verificationStatus, value) : value),
  publicationStatus: (value) => (Object.hasOwn(publicationStatus, value) ? labelOf(publicationStatus, value) : value),
  responseKind: among(responseKind),
  language: languageInWords,
};

export function valueInWords(name: ListName, value: string): string {
  return words[name]?.(value) ?? value;
}

// The house's label says what its verdict says, so that one of the two is enough to narrow by.
const shown = Object.keys(filterTitles).filter((name) => name !== "verdict") as ListName[];

/** What there is to narrow the found claims by, each value with where it leads. */
export function deskFacetGroups(facets: DeskFacets, asked: Asked): FacetGroup[] {
  const groups = shown.map((name) =>
    facetGroup(filterTitles[name], facets[name], {
      chosen: asked[name],
      words: words[name],
      searchFor: (value) => addressOf({ ...asked, [name]: toggled(asked[name], value) }),
    }),
  );
  const months = facetGroup("Recorded in", facets.month, {
    chosen: facets.month.map(({ value }) => value).filter((month) => isMonth(asked, month)),
    words: monthInWords,
    searchFor: (value, isChosen) => addressOf({ ...asked, ...(isChosen ? { from: "", until: "" } : monthOf(value)) }),
  });
  return offered([...groups, months]);
}

/** The first and the last day of a month such as 2026-11. */
export function monthOf(month: string): Pick<Asked, "from" | "until"> {
  const last = new Date(`${month}-01T00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { from: `${month}-01`, until: last.toISOString().slice(0, 10) };
}

function isMonth({ from, until }: Asked, month: string): boolean {
  const days = monthOf(month);
  return from === days.from && until === days.until;
}

function among(labels: Record<string, string>) {
  return (value: string) => (Object.hasOwn(labels, value) ? (labels[value] ?? value) : value);
}

function labelOf(known: Record<string, { label: string }>, value: string): string {
  return known[value]?.label ?? value;
}
