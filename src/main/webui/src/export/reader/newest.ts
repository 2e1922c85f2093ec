import type { ExportState } from "../../graphql/schema.generated";

/** Whether readers have something of an export: its files, or word of what they were. */
export function isFinished({ state }: { state: ExportState }): boolean {
  return state === "DONE" || state === "ERASED";
}

/** The newest export whose files are there; without any, the newest whose files have gone. */
export function newestOf<Run extends { state: ExportState }>(newestFirst: readonly Run[]): Run | undefined {
  return newestFirst.find(({ state }) => state === "DONE") ?? newestFirst.find(isFinished);
}
