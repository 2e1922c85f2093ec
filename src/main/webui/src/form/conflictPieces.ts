import type { Cut } from "./difference";

/** One field that somebody else changed meanwhile. Lists are shown as one text. */
export interface Piece {
  name: string;
  label: string;
  theirs: string;
  mine: string;
  /** Whether both changed it; what only the other one changed needs no choice. */
  isDisputed: boolean;
  cut: Cut;
}

export interface ThreeTexts {
  name: string;
  label: string;
  /** How it stood when the form was opened. */
  before: string;
  theirs: string;
  mine: string;
  cut?: Cut;
}

/** What there is to show of two people's changes. What only oneself changed stays as it is and is not among it. */
export function conflictPieces(fields: readonly ThreeTexts[]): Piece[] {
  return fields
    .filter(({ before, theirs, mine }) => theirs !== before && theirs !== mine)
    .map(({ name, label, before, theirs, mine, cut = "words" }) => ({
      name,
      label,
      theirs,
      mine,
      isDisputed: mine !== before,
      cut,
    }));
}

/** The server's sentence without what it tells programs: the type, the version, and what to do by hand. */
export function staleInWords(message: string): string {
  const [, who, when] = /^(.+) changed this \w+ (on [^;]+);/.exec(message) ?? [];
  return who ? `${who} changed this ${when}.` : message;
}
