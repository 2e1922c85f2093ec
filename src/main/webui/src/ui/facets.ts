/** How often a value occurs among what was found. */
export interface Count {
  value: string;
  label: string;
  count: number;
}

/** One value to narrow a list by, or to take away again. */
export interface Choice {
  value: string;
  words: string;
  count: number;
  isChosen: boolean;
  /** Where it leads: the query of the address. */
  search: string;
}

export interface FacetGroup {
  title: string;
  choices: Choice[];
}

interface Options {
  chosen: readonly string[];
  words?: (value: string) => string;
  /** The address once this value is chosen, or no more. */
  searchFor: (value: string, isChosen: boolean) => URLSearchParams;
}

export function facetGroup(title: string, counts: readonly Count[], options: Options): FacetGroup {
  const { chosen, words, searchFor } = options;
  return {
    title,
    choices: counts.map(({ value, label, count }) => {
      const isChosen = chosen.includes(value);
      return {
        value,
        words: words ? words(value) : label,
        count,
        isChosen,
        search: searchFor(value, isChosen).toString(),
      };
    }),
  };
}

/** What there is to choose from; what all of a list has in common is no choice. */
export function offered(groups: readonly FacetGroup[]): FacetGroup[] {
  return groups.filter(({ choices }) => choices.length > 1 || choices.some(({ isChosen }) => isChosen));
}

export function toggled(chosen: readonly string[], value: string): string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** "November 2026" for `2026-11`. */
export function monthInWords(value: string): string {
  return month.format(new Date(`${value}-01`));
}
