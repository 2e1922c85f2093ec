import { asOfInWords } from "../words/dates";
import { responseKind } from "../words/labels";
import type { ApprovalContentFragment } from "./ApprovalContent.generated";

type Answer = Pick<
  ApprovalContentFragment["companyResponses"][number],
  "company" | "kind" | "scope" | "form" | "asOf" | "shortForm"
>;

/** An answer as it is approved. What was said of something similar, or is known by hearsay alone, says so. */
export function answerInWords({ company, kind, scope, form, asOf, shortForm }: Answer): string {
  const position = [
    `${company.name}: ${responseKind[kind].toLowerCase()}${scope === "SIMILAR_CLAIM" ? " of a similar claim" : ""}`,
    asOfInWords(asOf),
    form === "REPORTED" && "as others report",
  ].filter(Boolean);
  return shortForm ? `${position.join(", ")}: ${shortForm}` : position.join(", ");
}
