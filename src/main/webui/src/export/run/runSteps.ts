import type { ExportState } from "../../graphql/schema.generated";
import { type Member, mayAct } from "../../session/member";
import { isOpen } from "./progress";

export interface RunSteps {
  cancel: boolean;
  /** Files, or at least the manifest that says what they were. */
  download: boolean;
}

/** What a member can do with an export. */
export function runSteps(run: { state: ExportState }, member: Member): RunSteps {
  return {
    cancel: isOpen(run) && mayAct(member, "EDITOR"),
    download: run.state === "DONE" || run.state === "ERASED",
  };
}
