import { momentInWords } from "../../words/dates";
import { claims, countImported } from "../outcomes";
import type { WholeImportFragment } from "./Import.generated";

/** Where an import stands, and what comes next. */
export function standingInWords(one: WholeImportFragment): string {
  const imported = claims(countImported(one.counts));
  switch (one.state) {
    case "READING":
      return "The file is being read. Nothing is imported by that.";
    case "READY":
      if (one.failure) {
        return "The columns do not fit the table. Read it differently.";
      }
      return "This is what would happen. Nothing is imported before it is proposed and another editor has approved it.";
    case "PROPOSED":
      return `${by(one.proposedBy, one.proposedAt, "Proposed")}. Another editor approves it as a whole, or gives it back.`;
    case "APPROVING":
      return `${by(one.approvedBy, one.approvedAt, "Approved")}. Everything is being written; readers see all of it at once.`;
    case "DONE":
      return `Imported${at(one.finishedAt)}: readers see ${imported} of it, under their publishers’ names.`;
    case "FAILED":
      return "The file could not be read. Nothing is imported. Mend it and upload it again.";
    default:
      return `Discarded${at(one.finishedAt)}. Nothing is imported, and the file is deleted.`;
  }
}

function by(member: { name: string } | null | undefined, moment: string | null | undefined, verb: string): string {
  return `${verb}${member ? ` by ${member.name}` : ""}${at(moment)}`;
}

function at(moment: string | null | undefined): string {
  return moment ? `, ${momentInWords(moment)}` : "";
}
