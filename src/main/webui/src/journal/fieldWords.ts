import { inWords } from "../words/inWords";
import {
  attemptOutcome,
  checkability,
  claimPartyRole,
  claimRelationKind,
  contactChannel,
  correctionKind,
  credibility,
  evidenceLevel,
  evidenceStance,
  evidenceType,
  groundRule,
  hopKind,
  hopMode,
  hopRole,
  partyKind,
  reliability,
  responseForm,
  responseKind,
  responseScope,
  verdict,
} from "../words/labels";

/** What the entry says already, or what tells a person nothing. */
const untold = new Set([
  "id",
  "claimId",
  "contentVersion",
  "publicId",
  "passageId",
  "approval",
  "current",
  "number",
  "state",
  "standing",
  "answered",
  "change",
  "publishedAt",
  "discardedAt",
  "removedAt",
  "retractedAt",
  "withdrawnAt",
  "digest",
  "edition",
  "by",
  "scaleVersion",
  "best",
  "worst",
]);

/** Inside of a field, when and by whom are the entry's own. */
const untoldWithin = new Set([...untold, "at", "byId", "nameKept"]);

/** What stands for itself where it is a part of something else. */
const untoldAlone = new Set([...untold, "responseRequestId"]);

export function isTold(field: string, isWithin = false): boolean {
  return !(isWithin ? untoldWithin : untoldAlone).has(field);
}

const fields: Record<string, string> = {
  partyId: "party",
  companyId: "company",
  outletId: "outlet",
  articleId: "article",
  responseRequestId: "request",
  attributionId: "chain",
  assigneeId: "assignee",
  sourcePassageId: "read in",
  otherClaimId: "other claim",
  relationId: "relation",
  revokedBecause: "why it was taken back",
  fromId: "from",
  toId: "to",
  isPublic: "readers may be pointed to it",
  asOf: "as of",
  url: "address",
  archiveUrl: "archived copy",
  sha256: "SHA-256",
  discardedWhy: "why it was discarded",
  removedWhy: "why it was removed",
  retractedWhy: "why it was retracted",
  withdrawnWhy: "why it was withdrawn",
  reopenedBecause: "why it was opened again",
  reason: "why",
  code: "blocker",
};

export function fieldInWords(field: string): string {
  return fields[field] ?? inWords(field);
}

const labels: Record<string, Record<string, string>> = {
  checkability,
  groundRule,
  mode: hopMode,
  type: evidenceType,
  stance: evidenceStance,
  level: evidenceLevel,
  reliability,
  credibility,
  scope: responseScope,
  form: responseForm,
  channel: contactChannel,
  outcome: attemptOutcome,
  verdict,
  decision: { CONFIRMED: "confirmed", REJECTED: "rejected", REVOKED: "taken back" },
  finding: { RATED: "rated", NOT_RATABLE: "not ratable" },
  "Party.kind": partyKind,
  "ClaimRelation.kind": claimRelationKind,
  "ClaimMatch.kind": claimRelationKind,
  "CompanyResponse.kind": responseKind,
  "correction.kind": correctionKind,
  "hops.kind": hopKind,
  "hops.role": hopRole,
  "parties.role": claimPartyRole,
};

/** How an enum's value reads in a field of a thing; `place` is the thing's type, or the field that it is a part of. */
export function valueLabel(place: string, field: string, value: string): string | undefined {
  return (labels[`${place}.${field}`] ?? labels[field])?.[value];
}
