import type * as Schema from "../graphql/schema.generated";

/** How a value of one of the schema's enums reads on screen. */
export type Labels<Value extends string> = Record<Value, string>;

export const checkability: Labels<Schema.Checkability> = {
  CHECKABLE: "Checkable",
  PARTLY_CHECKABLE: "Partly checkable",
  OPINION: "Opinion",
  PREDICTION: "Prediction",
  TOO_VAGUE: "Too vague to check",
};

export const partyKind: Labels<Schema.PartyKind> = {
  COMPANY: "Company",
  NEWS_OUTLET: "News outlet",
  ORGANISATION: "Organisation",
  PERSON: "Person",
  PUBLIC_BODY: "Public body",
};

export const claimPartyRole: Labels<Schema.ClaimPartyRole> = {
  ACCUSED: "Accused",
  SUBJECT: "Subject",
  MENTIONED: "Mentioned",
};

export const claimRelationKind: Labels<Schema.ClaimRelationKind> = {
  REPEATS: "Repeats",
  UPDATES: "Updates",
  CONTRADICTS: "Contradicts",
  SPLIT_FROM: "Split from",
  SAME_PATTERN_AS: "Same pattern as",
  ASSERTS_THAT: "Says that",
};

export const hopKind: Labels<Schema.HopKind> = {
  NAMED: "Named",
  UNNAMED: "Unnamed source",
  UNIDENTIFIED: "Unknown to us",
};

export const hopRole: Labels<Schema.HopRole> = {
  ORIGINATOR: "Said it first",
  SPEAKER_FOR: "Speaks for the one before",
  REPORTED_BY: "Reported it",
  RELAYED_BY: "Passed it on",
  PUBLISHED_IN: "Printed it",
};

export const hopMode: Labels<Schema.HopMode> = {
  DIRECT_QUOTE: "Direct quote",
  PARTIAL_QUOTE: "Partial quote",
  PARAPHRASE: "Paraphrase",
  DOCUMENT_EXCERPT: "Excerpt of a document",
  INFERENCE: "Inference",
};

export const groundRule: Labels<Schema.GroundRule> = {
  ON_RECORD: "On the record",
  ON_BACKGROUND: "On background",
  DEEP_BACKGROUND: "Deep background",
  OFF_RECORD: "Off the record",
};

export const evidenceType: Labels<Schema.EvidenceType> = {
  OFFICIAL_RECORD: "Official record",
  COURT_FILING: "Court filing",
  COMPANY_FILING: "Company filing",
  DATASET: "Data set",
  STUDY: "Study",
  INTERVIEW: "Interview",
  TRANSCRIPT: "Transcript",
  PRESS_RELEASE: "Press release",
  NEWS_REPORT: "News report",
  SOCIAL_POST: "Social media post",
  PHOTO: "Photo",
  VIDEO: "Video",
  OWN_OBSERVATION: "Own observation",
  OWN_CALCULATION: "Own calculation",
  EXPERT_OPINION: "Expert opinion",
  OTHER: "Other",
};

export const evidenceStance: Labels<Schema.EvidenceStance> = {
  SUPPORTS: "For",
  REFUTES: "Against",
  CONTEXT: "Context",
};

export const evidenceLevel: Labels<Schema.EvidenceLevel> = {
  PRIMARY: "Primary source",
  SECONDARY: "Secondary source",
  TERTIARY: "Tertiary source",
};

/** The Admiralty code, for the source. */
export const reliability: Labels<Schema.SourceReliability> = {
  A: "A · completely reliable",
  B: "B · usually reliable",
  C: "C · fairly reliable",
  D: "D · not usually reliable",
  E: "E · unreliable",
  F: "F · cannot be judged",
};

/** The Admiralty code, for the information: 1 to 6. */
export const credibility: Labels<"1" | "2" | "3" | "4" | "5" | "6"> = {
  "1": "1 · confirmed",
  "2": "2 · probably true",
  "3": "3 · possibly true",
  "4": "4 · doubtful",
  "5": "5 · improbable",
  "6": "6 · cannot be judged",
};

export const responseKind: Labels<Schema.ResponseKind> = {
  CONFIRMED: "Confirmed",
  PARTLY_CONFIRMED: "Partly confirmed",
  DENIED: "Denied",
  PARTLY_DENIED: "Partly denied",
  DISPUTES_FRAMING: "Disputes the framing",
  PROVIDED_CONTEXT: "Provided context",
  DECLINED_TO_COMMENT: "Declined to comment",
  NO_RESPONSE: "No response",
  COULD_NOT_BE_REACHED: "Could not be reached",
  REFERRED_ELSEWHERE: "Referred elsewhere",
};

export const responseScope: Labels<Schema.ResponseScope> = {
  THIS_CLAIM: "About this claim",
  SIMILAR_CLAIM: "About a similar claim",
};

export const responseForm: Labels<Schema.ResponseForm> = {
  STATEMENT: "Statement",
  EMAIL: "Email",
  PHONE: "Phone",
  INTERVIEW: "Interview",
  PRESS_RELEASE: "Press release",
  SOCIAL_POST: "Social media post",
  FILING: "Filing",
  REPORTED: "As reported by others",
};

export const contactChannel: Labels<Schema.ContactChannel> = {
  EMAIL: "Email",
  PHONE: "Phone",
  LETTER: "Letter",
  MESSENGER: "Messenger",
  SOCIAL_MEDIA: "Social media",
  WEB_FORM: "Web form",
  IN_PERSON: "In person",
  OTHER: "Other",
};

export const attemptOutcome: Labels<Schema.AttemptOutcome> = {
  SENT: "Sent",
  DELIVERED: "Delivered",
  BOUNCED: "Bounced",
  NO_ANSWER: "No answer",
  MESSAGE_LEFT: "Message left",
  SPOKE: "Spoke",
  REFUSED: "Refused to take it",
};

export const replyState: Labels<Schema.ReplyState> = {
  NOT_ASKED: "Not asked",
  NOT_SHOWN_TO_BE_SENT: "No attempt logged as sent",
  DEADLINE_OPEN: "Asked, deadline open",
  ANSWERED: "Answered",
  NO_RESPONSE: "No response",
  COULD_NOT_BE_REACHED: "Could not be reached",
};

export const correctionKind: Labels<Schema.CorrectionKind> = {
  CORRECTION: "Correction",
  CLARIFICATION: "Clarification",
  UPDATE: "Update",
  REPLY_ADDED: "Reply added",
  RETRACTION: "Retraction",
};

export const publicationChange: Labels<Schema.PublicationChange> = {
  PUBLISHED: "Published",
  CORRECTED: "Corrected",
  WITHDRAWN: "Withdrawn",
};

export const role: Labels<Schema.Role> = {
  REPORTER: "Reporter",
  CHECKER: "Checker",
  EDITOR: "Editor",
  ADMIN: "Admin",
};

export const verdict: Labels<Schema.Verdict> = {
  TRUE: "True",
  MOSTLY_TRUE: "Mostly true",
  HALF_TRUE: "Half true",
  MOSTLY_FALSE: "Mostly false",
  FALSE: "False",
  MISLEADING: "Misleading",
  MISSING_CONTEXT: "Missing context",
  OUTDATED: "Outdated",
  MISATTRIBUTED: "Misattributed",
  UNPROVEN: "Unproven",
  UNVERIFIABLE: "Cannot be verified",
};

export const datePrecision: Labels<Schema.DatePrecision> = {
  INSTANT: "Day and time",
  DAY: "Day",
  MONTH: "Month",
  YEAR: "Year",
  UNKNOWN: "Unknown",
};

export const importFormat: Labels<Schema.ImportFormat> = {
  CLAIM_REVIEW: "ClaimReview (JSON, JSON-LD or NDJSON)",
  STET_NDJSON: "Documents of another Stet desk (NDJSON)",
  CSV: "A table (CSV)",
};

export const importMatchKind: Labels<Schema.ImportMatchKind> = {
  SAME_CHECK: "An earlier import of the same check",
  SAME_URL: "A check at the same address",
  SAME_STATEMENT_AND_PUBLISHER: "The same statement, checked by the same publisher",
  SAME_STATEMENT: "The same statement, checked by somebody else or by this desk",
};

export const claimSetScope: Labels<Schema.ClaimSetScope> = {
  PUBLISHED: "Published claims",
  VERIFIED: "Checked claims, published or not",
};

export const exportFormat: Labels<Schema.ExportFormat> = {
  NDJSON: "NDJSON",
  CSV: "CSV in a zip",
  CLAIM_REVIEW: "ClaimReview JSON-LD",
};

export const exportState: Labels<Schema.ExportState> = {
  QUEUED: "Waiting",
  RUNNING: "Being written",
  DONE: "Done",
  FAILED: "Given up",
  CANCELLED: "Cancelled",
  ERASED: "Erased",
};

export const fragmentField: Labels<Schema.FragmentField> = {
  STATEMENT: "Statement",
  HEADLINE: "Headline of the check",
  QUOTE: "Quote",
  RATIONALE: "Why",
  NAME: "Name",
  TAG: "Tag",
};
