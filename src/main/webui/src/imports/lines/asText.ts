import { verdict } from "../../words/labels";
import { outcomeWords } from "../outcomes";
import type { LineOfImportFragment } from "./ImportLines.generated";

/** A check as a few lines of plain text, for whoever mends the file. */
export function asText(line: LineOfImportFragment): string {
  const { publisher, ratingLabel } = line;
  const finding = ratingLabel && `“${ratingLabel}” → ${line.verdict ? verdict[line.verdict] : "no verdict"}`;
  return [
    `Line ${line.line}, check ${line.position}: ${outcomeWords[line.outcome]}`,
    line.reason,
    line.statement,
    [publisher?.name, finding].filter(Boolean).join(", "),
    line.url,
  ]
    .filter(Boolean)
    .join("\n  ");
}
