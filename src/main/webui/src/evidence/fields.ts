import { localMoment } from "../form/DateKnownInput";
import { orNull } from "../form/values";
import type {
  AddEvidenceInput,
  EvidenceLevel,
  EvidenceStance,
  EvidenceType,
  GroundRule,
  SourceReliability,
} from "../graphql/schema.generated";
import type { EvidenceItemFragment } from "./ClaimEvidence.generated";

/** A piece of evidence as the form holds it. */
export interface EvidenceFields {
  /** Of the evidence that is revised, as it was read. */
  version: number;
  type: EvidenceType | "";
  title: string;
  stance: EvidenceStance | "";
  level: EvidenceLevel | "";
  url: string;
  locator: string;
  excerpt: string;
  archiveUrl: string;
  sha256: string;
  retrievedAt: string;
  reliability: SourceReliability | "";
  credibility: string;
  description: string;
  groundRule: GroundRule;
  sourceDescription: string;
  reasonForAnonymity: string;
}

export const noEvidence: EvidenceFields = {
  version: 0,
  type: "",
  title: "",
  stance: "",
  level: "",
  url: "",
  locator: "",
  excerpt: "",
  archiveUrl: "",
  sha256: "",
  retrievedAt: "",
  reliability: "",
  credibility: "",
  description: "",
  groundRule: "ON_RECORD",
  sourceDescription: "",
  reasonForAnonymity: "",
};

export function evidenceFields(item: EvidenceItemFragment): EvidenceFields {
  return {
    version: item.version,
    type: item.type,
    title: item.title,
    stance: item.stance,
    level: item.level,
    url: item.url ?? "",
    locator: item.locator ?? "",
    excerpt: item.excerpt ?? "",
    archiveUrl: item.archiveUrl ?? "",
    sha256: item.sha256 ?? "",
    retrievedAt: item.retrievedAt ? localMoment(new Date(item.retrievedAt)) : "",
    reliability: item.reliability ?? "",
    credibility: item.credibility?.toString() ?? "",
    description: item.description ?? "",
    groundRule: item.groundRule,
    sourceDescription: item.sourceDescription ?? "",
    reasonForAnonymity: item.reasonForAnonymity ?? "",
  };
}

type EvidenceInput = Omit<AddEvidenceInput, "claimId" | "requestId">;

/**
 * What the server is told; what belongs to another ground rule is left out.
 *
 * @param before what the form was filled with: a moment that nobody touched keeps its seconds
 */
export function evidenceInput(fields: EvidenceFields, before?: EvidenceItemFragment): EvidenceInput {
  const agreed = fields.groundRule === "ON_BACKGROUND";
  return {
    // Chosen by now: the form does not go out without.
    type: fields.type as EvidenceType,
    stance: fields.stance as EvidenceStance,
    level: fields.level as EvidenceLevel,
    title: fields.title,
    url: orNull(fields.url),
    locator: orNull(fields.locator),
    excerpt: orNull(fields.excerpt),
    archiveUrl: orNull(fields.archiveUrl),
    sha256: orNull(fields.sha256),
    retrievedAt: retrievedAt(fields.retrievedAt, before?.retrievedAt),
    reliability: fields.reliability || null,
    credibility: fields.credibility ? Number(fields.credibility) : null,
    description: orNull(fields.description),
    groundRule: fields.groundRule,
    sourceDescription: agreed ? orNull(fields.sourceDescription) : null,
    reasonForAnonymity: agreed ? orNull(fields.reasonForAnonymity) : null,
  };
}

function retrievedAt(local: string, before: string | null | undefined): string | null {
  if (local === "") {
    return null;
  }
  return before && localMoment(new Date(before)) === local ? before : new Date(local).toISOString();
}

const often = ["type", "title", "stance", "level", "url", "locator", "excerpt"];

/** Whether a field stands behind "More". */
export function isSeldom(field: string): boolean {
  return field in noEvidence && !often.includes(field);
}
