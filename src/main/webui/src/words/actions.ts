import { inWords } from "./inWords";

/** What was done, as the end of a sentence that begins with a name: by what it was done to, and how the journal calls it. */
const actions: Record<string, Record<string, string>> = {
  Party: {
    recorded: "recorded the party",
    revised: "revised the party",
    merged: "merged two records of the party",
    unmerged: "took a merge of two records apart again",
  },
  Article: {
    recorded: "recorded the article",
    revised: "revised what is known about the article",
    discarded: "discarded the article",
    restored: "restored the article",
  },
  ArticleVersion: { recorded: "recorded a version of the text" },
  Passage: {
    dismissed: "dismissed a passage: nothing to check",
    restored: "took a dismissal back",
  },
  Claim: {
    recorded: "recorded the claim",
    revised: "revised the claim",
    discarded: "discarded the claim",
    restored: "restored the claim",
  },
  Appearance: {
    recorded: "added a passage",
    removed: "removed a passage",
  },
  ClaimRelation: {
    recorded: "related two claims",
    removed: "took a relation of claims back",
  },
  ClaimMatch: {
    confirmed: "confirmed that two claims belong together",
    rejected: "said that two claims only look alike",
    revoked: "took back what was decided about two claims that look alike",
  },
  SavedSearch: {
    recorded: "saved a search",
    revised: "changed a saved search",
    discarded: "discarded a saved search",
  },
  Attribution: {
    recorded: "recorded who said it",
    revised: "revised who said it",
    removed: "removed a chain of who said it",
    sameOriginMarked: "marked two chains as having the same origin",
    sameOriginUnmarked: "unmarked two chains as having the same origin",
  },
  Hop: {
    sourceNameKept: "put a source’s name into the vault",
    sourceNameForgotten: "took a source’s name out of the vault for ever",
    sourceRevealed: "read a source’s name in the vault",
  },
  Evidence: {
    added: "added evidence",
    revised: "revised evidence",
    removed: "removed evidence",
  },
  ResponseRequest: {
    sent: "asked for a response",
    revised: "revised a request for a response",
    withdrawn: "withdrew a request for a response",
  },
  Attempt: { logged: "logged an attempt to get a response" },
  CompanyResponse: {
    recorded: "recorded a response",
    retracted: "retracted a response",
  },
  Check: {
    assigned: "assigned the check",
    unassigned: "unassigned the check",
    verdictProposed: "proposed a verdict",
    proposalWithdrawn: "withdrew the proposed verdict",
    verdictReturned: "returned the proposed verdict",
    verdictApproved: "approved the verdict",
    reopened: "opened the claim again",
    replaced: "closed the check before",
  },
  Waiver: {
    blockerWaived: "waived a blocker",
    waiverRevoked: "revoked a waiver",
  },
  RatingScale: { revised: "revised the rating scale" },
  HouseSettings: { revised: "revised the house’s settings" },
  PublishedClaim: {
    published: "published the claim",
    imported: "imported the claim as another house checked it",
    corrected: "corrected what is published",
    withdrawn: "withdrew what is published",
  },
  Import: {
    uploaded: "uploaded a file of other people’s checks",
    read: "had a file of checks read",
    reread: "had a file of checks read again",
    failed: "uploaded a file that could not be read",
    readInVain: "had a table read whose columns did not fit",
    proposed: "proposed an import",
    returned: "gave a proposed import back",
    approved: "approved an import",
    heldBack: "approved an import that could not be written",
    imported: "imported a file of checks",
    discarded: "discarded an import",
  },
  RatingMapping: {
    mapped: "said which verdict another house’s label stands for",
    unmapped: "took back which verdict another house’s label stands for",
  },
  ClaimSet: {
    recorded: "recorded a claim set",
    revised: "revised a claim set",
    discarded: "discarded a claim set",
  },
  Export: {
    requested: "asked for an export",
    cancelled: "cancelled an export",
  },
  Redaction: {
    asked: "asked for an erasure",
    confirmed: "confirmed an erasure",
  },
};

/** "approved the verdict"; of what is not known here, the verb and the thing as the journal has them. */
export function actionInWords(subjectType: string, action: string): string {
  return actions[subjectType]?.[action] ?? `${inWords(action)}: ${inWords(subjectType)}`;
}
