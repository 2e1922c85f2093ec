import type { RedactInput } from "../graphql/schema.generated";
import { type Member, mayAct } from "../session/member";
import type { RedactionAskedFragment } from "./Redactions.generated";

/** What is about no claim, such as single entries of the journal, stands with every one: it has no page of its own. */
export function concernsClaim({ claim }: RedactionAskedFragment, shown: { id: string }): boolean {
  return claim == null || claim.id === shown.id;
}

export function targetInWords({ publishedVersion, journalEntryIds }: RedactionAskedFragment): string {
  if (publishedVersion !== null) {
    return `Version ${publishedVersion}`;
  }
  return journalEntryIds.length > 0
    ? `${journalEntryIds.length} entries of the journal`
    : "Everything that the journal keeps about this claim";
}

/** Why this member cannot confirm it, or nothing when they can. */
export function barredFromConfirming(redaction: RedactionAskedFragment, member: Member): string | undefined {
  if (!mayAct(member, "ADMIN")) {
    return "An admin has to confirm it.";
  }
  return redaction.askedBy.id === member.id ? "You asked for it: another admin has to confirm it." : undefined;
}

/** The form's one choice: `journal`, or a version by its number. */
export function redactInput(claimId: string, what: string, reason: string, requestId: string): RedactInput {
  const target = what === "journal" ? { subjectId: claimId } : { claimId, version: Number.parseInt(what, 10) };
  return { ...target, reason, requestId };
}
