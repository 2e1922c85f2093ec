import type { Cut } from "../../form/difference";
import { listOf } from "../../form/values";
import type { PickedParty } from "../../party/PartyInput";
import { checkability, claimSetScope, type Labels, responseKind, verdict } from "../../words/labels";
import { allegationWords, filterLabels, ratableWords } from "../filter/filterInWords";
import { limitInWords } from "../filter/moments";
import { type Answer, linesOf, type SetFields } from "./setFields";

type Field = Exclude<keyof SetFields, "version">;

export const setLabels: Labels<Field> = {
  ...filterLabels,
  name: "Name",
  description: "What it is for",
  scope: "Chosen from",
  isPublic: "Open to readers",
  publishedAfter: "Published on this day or later",
  publishedBefore: "Published before this day",
  checkedAfter: "Checked on this day or later",
  checkedBefore: "Checked before this day",
};

/** How a field reads as text and comes back from it. */
interface Reading {
  asText?: (value: unknown) => string;
  fromText?: (text: string, known: readonly unknown[]) => unknown;
  cut: Cut;
}

const readings: Partial<Record<Field, Reading>> = {
  scope: oneOf((value) => claimSetScope[value as SetFields["scope"]]),
  isPublic: oneOf((value) => (value ? "Yes" : "No")),
  verdict: labelled(verdict),
  rating: { cut: "lines" },
  ratable: oneOf((value) => answerInWords(value as Answer, ratableWords)),
  checkability: labelled(checkability),
  language: separated(),
  tag: separated(),
  party: parties(),
  source: parties(),
  outlet: parties(),
  article: { cut: "lines" },
  responseKind: labelled(responseKind),
  allegation: oneOf((value) => answerInWords(value as Answer, allegationWords)),
  publisher: { cut: "lines" },
  publishedAfter: oneOf(momentText),
  publishedBefore: oneOf(momentText),
  checkedAfter: oneOf(momentText),
  checkedBefore: oneOf(momentText),
};

const told = Object.entries(readings);

export const setAsText = Object.fromEntries(told.flatMap(([name, { asText }]) => (asText ? [[name, asText]] : [])));
export const setFromText = Object.fromEntries(
  told.flatMap(([name, { fromText }]) => (fromText ? [[name, fromText]] : [])),
);
export const setCuts = Object.fromEntries(told.map(([name, { cut }]) => [name, cut]));

function momentText(value: unknown): string {
  return value ? limitInWords(String(value)) : "";
}

function answerInWords(answer: Answer, [yes, no]: readonly [string, string]): string {
  return answer === "" ? "Either" : answer === "YES" ? yes : no;
}

/** What is taken from one or the other as a whole. */
function oneOf(asText: (value: unknown) => string): Reading {
  return { asText, fromText: (text, known) => known.find((value) => asText(value) === text), cut: "whole" };
}

function labelled<Value extends string>(labels: Labels<Value>): Reading {
  const values = Object.keys(labels) as Value[];
  return {
    asText: (value) => (value as Value[]).map((one) => labels[one]).join("\n"),
    fromText: (text) => linesOf(text).flatMap((line) => values.filter((value) => labels[value] === line)),
    cut: "lines",
  };
}

function separated(): Reading {
  return {
    asText: (value) => listOf(String(value)).join("\n"),
    fromText: (text) => linesOf(text).join(", "),
    cut: "lines",
  };
}

function parties(): Reading {
  return {
    asText: (value) => (value as PickedParty[]).map(({ name }) => name).join("\n"),
    fromText: (text, known) => named(linesOf(text), known.flat() as PickedParty[]),
    cut: "lines",
  };
}

/** Two parties can have one name, so that one that was found is not looked for again. */
function named(names: readonly string[], known: readonly PickedParty[]): PickedParty[] {
  const found = new Map<string, PickedParty>();
  for (const name of names) {
    const party = known.find((candidate) => candidate.name === name && !found.has(candidate.id));
    if (party) {
      found.set(party.id, party);
    }
  }
  return [...found.values()];
}
