import type { ImportOutcome } from "../graphql/schema.generated";

interface Counted {
  outcome: ImportOutcome;
  count: number;
}

/** In the order in which they are shown: what is imported, what wants a decision, what stays away. */
export const outcomes: readonly ImportOutcome[] = ["CREATE", "UPDATE", "UNMAPPED", "MATCH", "REFUSED", "SAME"];

export const outcomeWords: Record<ImportOutcome, string> = {
  CREATE: "New",
  UPDATE: "Changed",
  UNMAPPED: "Rating not mapped",
  MATCH: "Looks like one we have",
  REFUSED: "Refused",
  SAME: "Here already",
};

const willHappen: Record<ImportOutcome, string> = {
  CREATE: "Each of these becomes a claim of its own and is published under its publisher’s name.",
  UPDATE: "Each of these replaces what an earlier import of the same check said, as the next published version.",
  UNMAPPED:
    "None of these is imported: nobody has said which verdict their rating stands for. Map it and read the file again.",
  MATCH:
    "None of these is imported: each looks like something that is here already, and nobody can tell for sure that it is not the same.",
  REFUSED: "None of these is imported. Each says why; mend them in the file and upload it again.",
  SAME: "These are here already, to the letter. Nothing happens to them.",
};

const hasHappened: Record<ImportOutcome, string> = {
  ...willHappen,
  CREATE: "Each of these became a claim of its own and is published under its publisher’s name.",
  UPDATE: "Each of these replaced what an earlier import of the same check said, as the next published version.",
  UNMAPPED: "None of these was imported: nobody had said which verdict their rating stands for.",
  MATCH: "None of these was imported: each looks like something that was here already.",
  REFUSED: "None of these was imported. Each says why.",
  SAME: "These were here already, to the letter. Nothing happened to them.",
};

/** What the import does with the checks of one kind. */
export function consequence(outcome: ImportOutcome, isDone: boolean): string {
  return (isDone ? hasHappened : willHappen)[outcome];
}

export function countOf(counts: readonly Counted[], outcome: ImportOutcome): number {
  return counts.find((one) => one.outcome === outcome)?.count ?? 0;
}

export function countAll(counts: readonly Counted[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** How many checks would become or change something. */
export function countImported(counts: readonly Counted[]): number {
  return countOf(counts, "CREATE") + countOf(counts, "UPDATE");
}

const inSentence: Record<ImportOutcome, string> = {
  CREATE: "new",
  UPDATE: "changed",
  UNMAPPED: "with a rating that is not mapped",
  MATCH: "like one we have",
  REFUSED: "refused",
  SAME: "here already",
};

/** "120 new, 3 refused": what there is of each kind, without what there is none of. */
export function countsInWords(counts: readonly Counted[]): string {
  const words = outcomes
    .map((outcome) => ({ outcome, count: countOf(counts, outcome) }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${number(count)} ${inSentence[outcome]}`);
  return words.join(", ");
}

/** "12,500", as everywhere on these pages. */
export function number(count: number): string {
  return count.toLocaleString("en-GB");
}

/** "1 claim", "12 claims". */
export function claims(count: number): string {
  return `${number(count)} ${count === 1 ? "claim" : "claims"}`;
}

/** "1 check", "12 checks". */
export function checks(count: number): string {
  return `${number(count)} ${count === 1 ? "check" : "checks"}`;
}
