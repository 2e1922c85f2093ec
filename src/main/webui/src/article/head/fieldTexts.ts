import { type DateFields, dateInput } from "../../form/DateKnownInput";
import type { PickedParty } from "../../party/PartyInput";
import { dateInWords } from "../../words/dates";

export const articleLabels = {
  headline: "Headline",
  outlet: "Outlet",
  bylines: "Bylines",
  url: "Web address",
  language: "Language",
  published: "Published",
  public: "Readers may be pointed to it",
};

const asText = {
  outlet: (value: unknown) => (value as PickedParty | null)?.name ?? "",
  published: (value: unknown) => dateWords(value as DateFields),
  public: (value: unknown) => (value ? "Yes" : "No"),
};

/** Back to whichever of the two values reads so. */
function choiceBy(words: (value: unknown) => string) {
  return (text: string, known: readonly unknown[]) =>
    known[
      Math.max(
        0,
        known.findIndex((value) => words(value) === text),
      )
    ];
}

/** How the fields that are no text read as one when two people changed them, and back. They are not cut. */
export const fieldTexts = {
  asText,
  fromText: {
    outlet: choiceBy(asText.outlet),
    published: choiceBy(asText.published),
    public: choiceBy(asText.public),
  },
};

function dateWords(fields: DateFields): string {
  const { precision, value = null, notAfter = null } = dateInput(fields);
  return dateInWords({ precision, value, notAfter }) ?? "Not known";
}
