import { conflictPieces, type Piece } from "../../form/conflictPieces";
import { dateInput } from "../../form/DateKnownInput";
import { dateInWords } from "../../words/dates";
import { datePrecision, groundRule, hopKind, hopMode, hopRole } from "../../words/labels";
import type { ChainFields } from "./chain";
import { type HopFields, labelOf } from "./hop";
import { fitting } from "./order";

/** What of a hop two people can have changed, and how it reads. */
const fields = {
  kind: { label: "source", words: (hop: HopFields) => hopKind[hop.kind] },
  party: { label: "name", words: (hop: HopFields) => hop.party?.name ?? "" },
  capacity: { label: "capacity", words: (hop: HopFields) => hop.capacity },
  description: { label: "description", words: (hop: HopFields) => hop.description },
  reasonForAnonymity: { label: "asked not to be named because", words: (hop: HopFields) => hop.reasonForAnonymity },
  groundRule: { label: "ground rule", words: (hop: HopFields) => groundRule[hop.groundRule] },
  role: { label: "what they did", words: (hop: HopFields) => hopRole[hop.role] },
  mode: { label: "form", words: (hop: HopFields) => (hop.mode ? hopMode[hop.mode] : "") },
  cue: { label: "verb in the text", words: (hop: HopFields) => hop.cue },
  saidOn: { label: "said on", words: saidOnInWords },
  url: { label: "web address", words: (hop: HopFields) => hop.url },
  locator: { label: "place in it", words: (hop: HopFields) => hop.locator },
} as const;
type Field = keyof typeof fields;
const names = Object.keys(fields) as Field[];
const free: readonly Field[] = ["capacity", "description", "reasonForAnonymity", "cue", "url", "locator"];

function saidOnInWords({ saidOn }: HopFields): string {
  const { precision, value, notAfter } = saidOn;
  const isWhole = precision === "UNKNOWN" || value !== "";
  const words = isWhole ? dateInWords(dateInput(saidOn)) : value || notAfter;
  return `${datePrecision[precision]}${words ? `: ${words}` : ""}`;
}

/** What the other one changed of the hops that both still have, and which hops came or went. */
export function chainPieces(before: ChainFields, theirs: ChainFields, mine: ChainFields): Piece[] {
  const words = mine.hops.flatMap((hop) => {
    const other = find(theirs, hop.hopId);
    return other ? hopPieces(find(before, hop.hopId) ?? hop, other, hop) : [];
  });
  const added = addedBy(theirs, before).map((hop) => told(hop.hopId, `Added: ${labelOf(hop)}`, labelOf(hop)));
  const gone = mine.hops.filter((hop) => isTakenOut(hop, before, theirs));
  const takenOut = gone.map((hop) => told(hop.hopId, `Taken out: ${labelOf(hop)}`, ""));
  const passage = told("sourcePassageId", "Read at", theirs.sourcePassageId ? "another passage" : "");
  return [...words, ...added, ...takenOut, ...(isPassageTheirs(before, theirs, mine) ? [passage] : [])];
}

function hopPieces(before: HopFields, theirs: HopFields, mine: HopFields): Piece[] {
  return conflictPieces(
    names.map((name) => ({
      name: `${mine.hopId}.${name}`,
      label: `${labelOf(theirs)}: ${fields[name].label}`,
      before: fields[name].words(before),
      theirs: fields[name].words(theirs),
      mine: fields[name].words(mine),
      cut: free.includes(name) ? "words" : "whole",
    })),
  );
}

/** What is taken over and needs no choice. */
function told(name: string, label: string, theirs: string): Piece {
  return { name, label, theirs, mine: "", isDisputed: false, cut: "whole" };
}

/**
 * My chain over theirs: the chosen words, the hops that they added, and without those that they took out unless I had
 * changed them. No hop of mine is lost.
 */
export function mergedChain(
  before: ChainFields,
  theirs: ChainFields,
  mine: ChainFields,
  texts: Readonly<Record<string, string>>,
): ChainFields {
  const kept = mine.hops.flatMap((hop) => {
    const other = find(theirs, hop.hopId);
    if (other) {
      return [chosenHop(hop, other, texts)];
    }
    return isTakenOut(hop, before, theirs) ? [] : [{ ...hop, hopId: "", nameKept: false, forgetName: false }];
  });
  const hops = addedBy(theirs, before).reduce((chain, hop) => withTheirs(chain, hop, theirs.hops), kept);
  const takenOut = mine.namesGone.filter((id) => find(theirs, id)?.nameKept);
  const { sourcePassageId } = isPassageTheirs(before, theirs, mine) ? theirs : mine;
  return { version: theirs.version, sourcePassageId, hops: fitting(hops), namesGone: takenOut };
}

function find(chain: ChainFields, hopId: string): HopFields | undefined {
  return hopId === "" ? undefined : chain.hops.find((hop) => hop.hopId === hopId);
}

function isPassageTheirs(before: ChainFields, theirs: ChainFields, mine: ChainFields): boolean {
  return theirs.sourcePassageId !== mine.sourcePassageId && mine.sourcePassageId === before.sourcePassageId;
}

function addedBy(theirs: ChainFields, before: ChainFields): HopFields[] {
  return theirs.hops.filter((hop) => !find(before, hop.hopId));
}

/** Whether they took out a hop that I had left as it was. */
function isTakenOut(hop: HopFields, before: ChainFields, theirs: ChainFields): boolean {
  const base = find(before, hop.hopId);
  return base !== undefined && !find(theirs, hop.hopId) && isSame(base, hop);
}

function isSame(one: HopFields, other: HopFields): boolean {
  return names.every((name) => fields[name].words(one) === fields[name].words(other));
}

function chosenHop(mine: HopFields, theirs: HopFields, texts: Readonly<Record<string, string>>): HopFields {
  const chosen = names.map((name) => {
    const text = texts[`${mine.hopId}.${name}`];
    if (text === undefined) {
      return [name, mine[name]];
    }
    if (text === fields[name].words(theirs)) {
      return [name, theirs[name]];
    }
    return [name, free.includes(name) ? text : mine[name]];
  });
  return { ...mine, nameKept: theirs.nameKept, ...Object.fromEntries(chosen) };
}

/** A hop that they added comes behind the one that it has before it in their chain. */
function withTheirs(chain: HopFields[], hop: HopFields, theirs: readonly HopFields[]): HopFields[] {
  const earlier = theirs.slice(0, theirs.indexOf(hop)).map(({ hopId }) => hopId);
  const place = chain.findLastIndex(({ hopId }) => hopId !== "" && earlier.includes(hopId)) + 1;
  return [...chain.slice(0, place), hop, ...chain.slice(place)];
}
