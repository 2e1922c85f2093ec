import type { ReturnVerdictInput } from "../graphql/schema.generated";
import type { ApprovalContentFragment } from "./ApprovalContent.generated";
import { markOf } from "./markOf";

export interface ReturnValues {
  note: string;
  statement: string;
  rationale: string;
  /** The words that the editor began with: what still reads like them is no suggestion. */
  statementBefore: string;
  rationaleBefore: string;
  mark: string;
}

type Returned = Pick<ApprovalContentFragment, "id" | "statement" | "check">;

export function returnValues(claim: Returned): ReturnValues {
  const rationale = claim.check?.proposal?.rationale ?? "";
  return {
    note: "",
    statement: claim.statement,
    rationale,
    statementBefore: claim.statement,
    rationaleBefore: rationale,
    mark: markOf(claim),
  };
}

/** Suggests only what the editor changed. */
export function returnInput(claim: Returned, values: ReturnValues): ReturnVerdictInput {
  return {
    claimId: claim.id,
    expectedVersion: claim.check?.version ?? 0,
    note: values.note,
    suggestedStatement: suggestion(values.statement, values.statementBefore, claim.statement),
    suggestedRationale: suggestion(values.rationale, values.rationaleBefore, claim.check?.proposal?.rationale ?? ""),
  };
}

function suggestion(words: string, before: string, now: string): string | null {
  const mine = words.trim();
  return mine === "" || mine === before.trim() || mine === now.trim() ? null : mine;
}
