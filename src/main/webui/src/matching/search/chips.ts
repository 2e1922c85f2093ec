import { type Asked, type ListName, listNames } from "./asked";
import { filterTitles, valueInWords } from "./deskFacets";

/** One filter in force, and what is asked for without it. */
export interface Chip {
  key: string;
  words: string;
  /** A party stands in the address by its id; its name has to be read. */
  partyId?: string;
  without: Asked;
}

/** Everything that narrows the claims, but for the words themselves. */
export function chipsOf(asked: Asked): Chip[] {
  return [...listNames.flatMap((name) => listed(asked, name)), ...days(asked)];
}

function listed(asked: Asked, name: ListName): Chip[] {
  const values: readonly string[] = asked[name];
  const isParty = name === "party" || name === "outlet";
  return values.map((value) => ({
    key: `${name} ${value}`,
    words: isParty ? filterTitles[name] : `${filterTitles[name]}: ${valueInWords(name, value)}`,
    partyId: isParty ? value : undefined,
    without: { ...asked, [name]: values.filter((other) => other !== value) },
  }));
}

function days(asked: Asked): Chip[] {
  const { from, until } = asked;
  if (!from && !until) {
    return [];
  }
  const words =
    from && until ? `Recorded ${from} to ${until}` : from ? `Recorded since ${from}` : `Recorded until ${until}`;
  return [{ key: "days", words, without: { ...asked, from: "", until: "" } }];
}
