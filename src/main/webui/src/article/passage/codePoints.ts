/**
 * Where the code points of a text lie among its UTF-16 units. The browser counts units, the server code points; they
 * part at every character beyond the basic plane, such as an emoji.
 */
export interface CodePoints {
  /** How many code points precede a unit. In the middle of a pair, the pair counts as passed. */
  pointsBefore: (unit: number) => number;
  /** At which unit a code point begins. */
  unitOf: (point: number) => number;
  length: number;
}

export function codePointsOf(text: string): CodePoints {
  const pairs = pairsIn(text);
  return {
    length: text.length - pairs.length,
    pointsBefore: (unit) => unit - firstPlace(pairs, (pair) => pair >= unit),
    unitOf: (point) => point + firstPlace(pairs, (pair, place) => pair - place >= point),
  };
}

/** How many code points a text has: what the server counts against its limits. */
export function countCodePoints(text: string): number {
  let pairs = 0;
  for (let unit = 0; unit < text.length; unit++) {
    if (isPair(text, unit)) {
      pairs++;
      unit++;
    }
  }
  return text.length - pairs;
}

export function isPair(text: string, unit: number): boolean {
  const high = text.charCodeAt(unit);
  if (high < 0xd800 || high > 0xdbff) {
    return false;
  }
  const low = text.charCodeAt(unit + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}

function pairsIn(text: string): number[] {
  const pairs: number[] = [];
  for (let unit = 0; unit < text.length; unit++) {
    if (isPair(text, unit)) {
      pairs.push(unit);
      unit++;
    }
  }
  return pairs;
}

/** The first place from which on a condition holds, in a list where it holds from some place on. */
function firstPlace(list: readonly number[], holds: (value: number, place: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] as number, middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
