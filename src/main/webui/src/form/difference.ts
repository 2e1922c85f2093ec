import { diffLines, diffWordsWithSpace } from "diff";

/** A stretch of two texts: the same in both, or a place where one has to be chosen. */
export type Stretch = { kind: "same"; text: string } | { kind: "differs"; theirs: string; mine: string };

export type Choice = "theirs" | "mine";

/** How finely a text may be cut: a list keeps its lines, and one value of a few stays as it is. */
export type Cut = "words" | "lines" | "whole";

/** Beyond so many edits two texts have little in common, and looking for it would keep the person waiting. */
const mostEdits = 1500;

/** Cuts two texts into what they share and the places where they differ. */
export function stretches(theirs: string, mine: string, cut: Cut = "words"): Stretch[] {
  if (theirs === mine) {
    return theirs === "" ? [] : [{ kind: "same", text: theirs }];
  }
  const parts = cut === "whole" ? undefined : partsOf(theirs, mine, cut);
  return parts ? joined(parts) : [{ kind: "differs", theirs, mine }];
}

interface Part {
  value: string;
  added?: boolean;
  removed?: boolean;
}

/** Nothing where the two have too little in common. */
function partsOf(theirs: string, mine: string, cut: "words" | "lines"): Part[] | undefined {
  return cut === "words"
    ? diffWordsWithSpace(theirs, mine, { maxEditLength: mostEdits })
    : diffLines(ended(theirs), ended(mine), { maxEditLength: mostEdits });
}

/** Every line ends with a break while they are compared, so that the last one is like the others. */
function ended(text: string): string {
  return text === "" ? "" : `${text}\n`;
}

function joined(parts: readonly Part[]): Stretch[] {
  const found: Stretch[] = [];
  parts.forEach((part, at) => {
    const last = found.at(-1);
    if (part.added || part.removed) {
      const place = last?.kind === "differs" ? last : open(found);
      place.theirs += part.removed ? part.value : "";
      place.mine += part.added ? part.value : "";
    } else if (last?.kind === "differs" && at < parts.length - 1 && isGap(part.value)) {
      last.theirs += part.value;
      last.mine += part.value;
    } else {
      found.push({ kind: "same", text: part.value });
    }
  });
  return found;
}

function open(found: Stretch[]) {
  const place = { kind: "differs" as const, theirs: "", mine: "" };
  found.push(place);
  return place;
}

/** A space between two changed words would make two choices out of one. */
function isGap(text: string): boolean {
  return /^[^\S\n]+$/.test(text);
}

/** The text that results from a choice at each place; where none was made, one's own words stay. */
export function chosen(found: readonly Stretch[], choices: ReadonlyMap<number, Choice>, cut: Cut = "words"): string {
  const text = found
    .map((stretch, place) => (stretch.kind === "same" ? stretch.text : stretch[choices.get(place) ?? "mine"]))
    .join("");
  return cut === "lines" ? text.replace(/\n$/, "") : text;
}
