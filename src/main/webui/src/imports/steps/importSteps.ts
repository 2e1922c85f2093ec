import type { ImportState } from "../../graphql/schema.generated";
import type { WholeImportFragment } from "../one/Import.generated";
import { countImported } from "../outcomes";

/** One thing that can be done with an import, or why it cannot be done by this member now. */
export interface ImportStep {
  barred?: string;
}

export interface ImportSteps {
  propose?: ImportStep;
  approve?: ImportStep;
  giveBack?: ImportStep & { isOwn: boolean };
  reread?: ImportStep;
  discard?: ImportStep;
}

type Known = Pick<WholeImportFragment, "state" | "counts"> & {
  uploadedBy: { id: string };
  proposedBy?: { id: string } | null;
};

const discardable: readonly ImportState[] = ["READING", "READY", "PROPOSED"];

/** What an editor can do with an import as it stands. */
export function importSteps(one: Known, memberId: string): ImportSteps {
  const steps: ImportSteps = {};
  if (one.state === "READY") {
    steps.propose = { barred: nothingToImport(one) };
    steps.reread = {};
  }
  if (one.state === "PROPOSED") {
    steps.approve = { barred: ownWork(one, memberId) };
    steps.giveBack = { isOwn: one.proposedBy?.id === memberId };
  }
  if (discardable.includes(one.state)) {
    steps.discard = {};
  }
  return steps;
}

function nothingToImport({ counts }: Known): string | undefined {
  return countImported(counts) === 0
    ? "There is nothing to propose: none of its checks would be imported as it was read."
    : undefined;
}

function ownWork({ uploadedBy, proposedBy }: Known, memberId: string): string | undefined {
  if (uploadedBy.id === memberId) {
    return "You uploaded this file: another editor has to approve it.";
  }
  return proposedBy?.id === memberId ? "You proposed this import: another editor has to approve it." : undefined;
}
