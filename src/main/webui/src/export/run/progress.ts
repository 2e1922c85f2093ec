import type { ExportState, Verdict } from "../../graphql/schema.generated";
import { momentInWords } from "../../words/dates";
import { verdict as verdictLabels } from "../../words/labels";
import { claimsInWords } from "../claims";

/** What is known of how far an export is. */
export interface Progress {
  state: ExportState;
  written: number;
  total?: number | null;
  asOf?: string | null;
  finishedAt?: string | null;
  erasedAt?: string | null;
  failure?: string | null;
}

/** Whether it is still to come to an end. */
export function isOpen({ state }: Pick<Progress, "state">): boolean {
  return state === "QUEUED" || state === "RUNNING";
}

/** How far it is, from 0 to 1; nothing while nobody knows how much there is to write. */
export function shareOf({ state, written, total }: Progress): number | undefined {
  if (state !== "RUNNING" || total == null) {
    return undefined;
  }
  return total === 0 ? 1 : Math.min(1, written / total);
}

/** What stands beside the bar; it changes all the time. */
export function countInWords({ state, written, total }: Progress): string {
  if (state === "QUEUED") {
    return "Waiting for its turn";
  }
  return total == null
    ? "Counting the claims"
    : `${written.toLocaleString("en-GB")} of ${claimsInWords(total)} written`;
}

/** What became of it, in a sentence; the same for as long as the state is the same, so that it can be read aloud. */
export function stateInWords(run: Progress): string {
  const { state, total, asOf, finishedAt, erasedAt, failure } = run;
  switch (state) {
    case "QUEUED":
      return "The export waits for its turn.";
    case "RUNNING":
      return "The export is being written.";
    case "DONE":
      return `${claimsInWords(total ?? 0)} as of ${momentInWords(asOf ?? "")}.`;
    case "FAILED":
      return `Given up on ${momentInWords(finishedAt ?? "")}. ${failure ?? ""}`.trim();
    case "CANCELLED":
      return `Cancelled on ${momentInWords(finishedAt ?? "")}. Nothing of it was kept.`;
    case "ERASED":
      return `${claimsInWords(total ?? 0)} as of ${momentInWords(asOf ?? "")}; erased on ${momentInWords(erasedAt ?? "")}.`;
  }
}

/** How many claims of each verdict: "12 False, 3 Misleading, 1 not ratable". */
export function verdictsInWords(counts: readonly { verdict?: Verdict | null; count: number }[]): string {
  return counts
    .map(({ verdict, count }) => `${count.toLocaleString("en-GB")} ${verdict ? verdictLabels[verdict] : "not ratable"}`)
    .join(", ");
}
