import { type FacetGroup, facetGroup, monthInWords, offered, toggled } from "../../ui/facets";
import { responseKind } from "../../words/labels";
import { addressOf, everything, type Wanted } from "./filters";
import { languageInWords } from "./language";
import type { PublishedClaimsQuery } from "./PublishedClaims.generated";

export type Facets = NonNullable<PublishedClaimsQuery["publishedClaims"]["facets"]>;

type FacetName = Exclude<keyof Facets, "complete">;
type ListField = { [Name in keyof Wanted]-?: Wanted[Name] extends string[] ? Name : never }[keyof Wanted];

interface Kind {
  facet: FacetName;
  title: string;
  /** Where in what is wanted its values stand; one value of several, or the only one. */
  field: ListField | "language" | "month";
  words?: (value: string) => string;
}

/** By what readers narrow a list, in the order in which it is offered. */
const kinds: readonly Kind[] = [
  { facet: "rating", title: "Rating", field: "ratings" },
  { facet: "party", title: "About", field: "parties" },
  {
    facet: "responseKind",
    title: "A party's answer",
    field: "responses",
    words: (value) => (responseKind as Record<string, string>)[value] ?? value,
  },
  { facet: "outlet", title: "In articles of", field: "outlets" },
  { facet: "publisher", title: "Checked by", field: "publishers" },
  { facet: "language", title: "Language", field: "language", words: languageInWords },
  { facet: "month", title: "Published in", field: "month", words: monthInWords },
];

/** What there is to narrow the list by, each value with where it leads. */
export function facetGroups(facets: Facets, wanted: Wanted): FacetGroup[] {
  return offered(
    kinds.map(({ facet, title, field, words }) => {
      const chosen = [wanted[field]].flat();
      return facetGroup(title, facets[facet], {
        chosen,
        words,
        searchFor: (value, isChosen) => addressOf({ ...wanted, [field]: changed(field, chosen, value, isChosen) }),
      });
    }),
  );
}

function changed(field: Kind["field"], chosen: readonly string[], value: string, isChosen: boolean) {
  if (Array.isArray(everything[field])) {
    return toggled(chosen, value);
  }
  return isChosen ? "" : value;
}

const numbers = new Intl.NumberFormat("en-GB");

/** How many claims there are, and of a list that was cut off, that there are more. */
export function countInWords(count: number, isComplete: boolean): string {
  if (!isComplete) {
    return `The best ${numbers.format(count)} of more published claims`;
  }
  return `${numbers.format(count)} published ${count === 1 ? "claim" : "claims"}`;
}

/** What the counts beside the list do not count, if there is anything. */
export function cappedInWords(isComplete: boolean, isRanked: boolean): string | undefined {
  if (isComplete) {
    return undefined;
  }
  return isRanked
    ? "Counted over the 400 claims that fit best."
    : "Counted over the 10,000 claims that were published last.";
}
