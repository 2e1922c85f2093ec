import { checkability } from "../../words/labels";
import { verificationStatus } from "../../words/status";
import { isOneStatus, type QueueView } from "./queueView";

/** One filter in force, and the view without it. */
export interface Chip {
  key: string;
  words: string;
  /** A party stands in the address by its id; its name has to be read. */
  partyId?: string;
  without: QueueView;
}

export function chipsOf(view: QueueView): Chip[] {
  return [
    ...(isOneStatus(view.segment) ? [] : listed(view, "status", (value) => verificationStatus[value].label)),
    ...listed(view, "checkability", (value) => checkability[value]),
    ...listed(view, "language", (value) => `Language ${value}`),
    ...listed(view, "tag", (value) => `Tag ${value}`),
    ...listed(view, "party", () => "Party").map((chip, place) => ({ ...chip, partyId: view.party[place] })),
    ...allegationChip(view),
    ...wordsChip(view),
  ];
}

type ListName = "status" | "checkability" | "language" | "tag" | "party";

function listed<Name extends ListName>(
  view: QueueView,
  name: Name,
  words: (value: QueueView[Name][number]) => string,
): Chip[] {
  const values: readonly QueueView[Name][number][] = view[name];
  return values.map((value) => ({
    key: `${name} ${value}`,
    words: words(value),
    without: { ...view, [name]: values.filter((other) => other !== value) },
  }));
}

function allegationChip(view: QueueView): Chip[] {
  const words = view.allegation ? "Accuses somebody" : "Accuses nobody";
  return view.allegation === undefined
    ? []
    : [{ key: "allegation", words, without: { ...view, allegation: undefined } }];
}

function wordsChip(view: QueueView): Chip[] {
  return view.words ? [{ key: "words", words: `“${view.words}”`, without: { ...view, words: "" } }] : [];
}
