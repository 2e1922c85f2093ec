import { dateInput } from "../../form/DateKnownInput";
import { orNull } from "../../form/values";
import { dateInWords } from "../../words/dates";
import { groundRule, hopMode } from "../../words/labels";
import type { HopFields } from "./hop";

/** What stands behind "More" of a hop, in one line; nothing when nothing does. */
export function moreInWords(hop: HopFields): string {
  return [
    hop.kind === "NAMED" ? orNull(hop.capacity) : undefined,
    hop.kind !== "UNNAMED" && hop.groundRule !== "ON_RECORD" ? groundRule[hop.groundRule] : undefined,
    hop.mode ? hopMode[hop.mode] : undefined,
    day(hop),
    orNull(hop.url),
    orNull(hop.locator),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Half a date is no date yet. */
function day(hop: HopFields): string | undefined {
  try {
    return dateInWords(dateInput(hop.saidOn));
  } catch {
    return undefined;
  }
}
