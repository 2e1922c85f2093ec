import { monthInWords } from "../../ui/facets";
import { responseKind, verdict } from "../../words/labels";
import { type Wanted, withText } from "./filters";
import { languageInWords } from "./language";

/** One thing that is asked for, in words, and what is asked for without it. */
export interface Chip {
  words: string;
  without: Wanted;
}

/** Everything that is asked for but the parties, whose names only the server knows. */
export function chipsOf(wanted: Wanted): Chip[] {
  const chips: (Chip | undefined)[] = [
    one(wanted.text, (text) => `Words: ${text}`, withText(wanted, "")),
    ...wanted.verdicts.map((value) => ({
      words: verdict[value],
      without: { ...wanted, verdicts: without(wanted.verdicts, value) },
    })),
    ...wanted.ratings.map((label) => ({
      words: `Rating: ${label}`,
      without: { ...wanted, ratings: without(wanted.ratings, label) },
    })),
    ...wanted.responses.map((value) => ({
      words: `Answer: ${responseKind[value].toLowerCase()}`,
      without: { ...wanted, responses: without(wanted.responses, value) },
    })),
    choice(wanted.allegation, "Accuses somebody", "Accuses nobody", { ...wanted, allegation: undefined }),
    choice(wanted.ratable, "With a rating", "Not ratable", { ...wanted, ratable: undefined }),
    one(wanted.language, languageInWords, { ...wanted, language: "" }),
    ...wanted.tags.map((tag) => ({ words: `Tag: ${tag}`, without: { ...wanted, tags: without(wanted.tags, tag) } })),
    ...wanted.publishers.map((host) => ({
      words: `Checked by ${host}`,
      without: { ...wanted, publishers: without(wanted.publishers, host) },
    })),
    one(wanted.month, (month) => `Published in ${monthInWords(month)}`, { ...wanted, month: "" }),
    one(wanted.checkedSince, (day) => `Checked since ${day}`, { ...wanted, checkedSince: "" }),
    one(wanted.checkedBefore, (day) => `Checked before ${day}`, { ...wanted, checkedBefore: "" }),
  ];
  return chips.filter((chip) => chip !== undefined);
}

export function without<Value>(values: readonly Value[], value: Value): Value[] {
  return values.filter((other) => other !== value);
}

function one(value: string, words: (value: string) => string, rest: Wanted): Chip | undefined {
  return value === "" ? undefined : { words: words(value), without: rest };
}

function choice(value: boolean | undefined, yes: string, no: string, rest: Wanted): Chip | undefined {
  return value === undefined ? undefined : { words: value ? yes : no, without: rest };
}
