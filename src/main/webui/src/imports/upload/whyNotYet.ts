import type { Columns } from "./fields";

/** Why a file cannot be sent as it stands; nothing when it can. */
export function whyNotYet(file: File | undefined, format: string, columns: Columns): string | undefined {
  if (!file) {
    return "Choose a file first.";
  }
  if (file.size === 0) {
    return "This file is empty.";
  }
  if (format === "") {
    return "Say what kind of file it is.";
  }
  return format === "CSV" && columns.statement === "" ? "Say which column holds what was claimed." : undefined;
}
