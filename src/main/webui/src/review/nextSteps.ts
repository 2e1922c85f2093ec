import { type Member, mayAct } from "../session/member";
import type { ClaimStepsFragment } from "./ClaimSteps.generated";

export type Step = "take" | "assign" | "unassign" | "propose" | "withdraw" | "approve" | "return" | "accept" | "reopen";

/** What this member can do with the claim now; a step that the member sees but cannot take says why. */
export type Steps = Partial<Record<Step, { barred?: string }>>;

const possible = {};

/** It mirrors the server's rules so that nobody is offered what would be refused; the server decides. */
export function nextSteps(claim: ClaimStepsFragment, member: Member): Steps {
  if (claim.discardedAt || !mayAct(member, "CHECKER")) {
    return {};
  }
  return { ...assigning(claim, member), ...proposing(claim, member), ...approving(claim, member) };
}

function assigning({ verificationStatus: status, check }: ClaimStepsFragment, member: Member): Steps {
  if (status === "VERIFIED") {
    return {};
  }
  const steps: Steps = { assign: possible };
  // An approved check stays as it is: whoever goes on with changed content begins the next one.
  const assignee = check?.state === "APPROVED" ? undefined : check?.assignee;
  if (assignee) {
    steps.unassign = possible;
  }
  if (assignee?.id !== member.id) {
    steps.take = possible;
  }
  return steps;
}

function proposing(claim: ClaimStepsFragment, member: Member): Steps {
  const { verificationStatus: status, check } = claim;
  if (status === "AWAITING_APPROVAL") {
    return check?.proposal?.by.id === member.id ? { withdraw: possible } : {};
  }
  if (status === "VERIFIED") {
    return {};
  }
  const { suggestedStatement, suggestedRationale } = check?.returned ?? {};
  const suggested = status === "RETURNED" && (suggestedStatement || suggestedRationale);
  return suggested ? { propose: possible, accept: possible } : { propose: possible };
}

function approving({ verificationStatus: status, check }: ClaimStepsFragment, member: Member): Steps {
  if (!mayAct(member, "EDITOR")) {
    return {};
  }
  if (status === "VERIFIED") {
    return { reopen: possible };
  }
  if (status !== "AWAITING_APPROVAL") {
    return {};
  }
  const own = check?.proposal?.by.id === member.id;
  return {
    approve: own ? { barred: "You proposed this verdict: somebody else must approve it." } : possible,
    return: possible,
  };
}
