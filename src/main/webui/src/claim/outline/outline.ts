import type { ReplyState } from "../../graphql/schema.generated";
import { publicationStatus, verificationStatus } from "../../words/status";
import type { ClaimOutlineFragment } from "./ClaimOutline.generated";

/** A section of the page, and in two or three words how it stands there. */
export interface Entry {
  /** The name of its place on the page. */
  anchor: string;
  title: string;
  remark: string;
  /** Whether something is still to be done there. */
  isMissing: boolean;
}

const unasked: readonly ReplyState[] = ["NOT_ASKED", "NOT_SHOWN_TO_BE_SENT"];

/** The page at a glance, in its order. */
export function outline(claim: ClaimOutlineFragment): Entry[] {
  return [
    entry("before", "Checked before", before(claim), false),
    entry("sources", "Who said it", sources(claim), claim.attributions.length === 0),
    entry("evidence", "Evidence", some(claim.evidence.length), claim.evidence.length === 0),
    replies(claim),
    entry(
      "verdict",
      "Verdict",
      verificationStatus[claim.verificationStatus].label.toLowerCase(),
      claim.verificationStatus !== "VERIFIED",
    ),
    entry("blockers", "To publish", blockers(claim.blockers.length), claim.blockers.length > 0),
    entry("publication", "Publication", publication(claim), false),
    entry("relations", "Related claims", some(claim.relations.length), false),
    entry("history", "History", "", false),
  ];
}

function entry(anchor: string, title: string, remark: string, isMissing: boolean): Entry {
  return { anchor, title, remark, isMissing };
}

function some(count: number): string {
  return count === 0 ? "none" : String(count);
}

/** What was confirmed alone: what is only likely is for the section to find. */
function before({ matches }: ClaimOutlineFragment): string {
  const confirmed = matches.nodes.filter(({ decision }) => decision === "CONFIRMED").length;
  return confirmed === 0 ? "" : `${confirmed} confirmed`;
}

function sources({ attributions, independentOriginCount: origins }: ClaimOutlineFragment): string {
  return attributions.length === 0 ? "nobody" : `${origins} ${origins === 1 ? "origin" : "origins"}`;
}

function replies({ rightOfReply }: ClaimOutlineFragment): Entry {
  const open = rightOfReply.filter(({ state }) => unasked.includes(state)).length;
  const waiting = rightOfReply.filter(({ state }) => state === "DEADLINE_OPEN").length;
  const remark = open > 0 ? `${open} not asked` : waiting > 0 ? `${waiting} may still answer` : "";
  return entry("replies", "Companies", remark, open + waiting > 0);
}

function blockers(count: number): string {
  return count === 0 ? "nothing in the way" : `${count} in the way`;
}

function publication({ publication: newest, publicationStatus: status }: ClaimOutlineFragment): string {
  const words = publicationStatus[status].label.toLowerCase();
  return newest ? `${words}, version ${newest.version}` : words;
}
