import type { HopFields } from "./hop";

/** Fields that are seldom needed and stand behind "More". */
const seldom = ["mode", "groundRule", "saidOn", "url", "locator", "capacity"];

/** From a path of the input, such as `hops.1.partyId`, to the field of the form that shows it. */
export function fieldOfChain(path: string, hops: readonly HopFields[]): string {
  const [list, place = "", field = "", ...rest] = path.split(".");
  const hop = hops[Number(place)];
  if (list !== "hops" || place === "" || !hop) {
    return path === "sourcePassageId" ? path : "";
  }
  const names = fieldOfHop(field, hop, hops);
  return names === "" ? "" : ["hops", place, names, ...rest].join(".");
}

function fieldOfHop(field: string, hop: HopFields, hops: readonly HopFields[]): string {
  switch (field) {
    case "":
      return whereNameIsTold(hop, hops) ?? firstField(hop);
    case "partyId":
      return firstField(hop);
    case "description":
      return hop.kind === "NAMED" ? "capacity" : field;
    case "hopId":
      return "";
    default:
      return field;
  }
}

/** The field that says who the hop stands for. */
function firstField(hop: HopFields): string {
  return hop.kind === "NAMED" ? "party" : "description";
}

/** A refusal of the whole hop mostly means that one of its texts holds a name for the vault. */
function whereNameIsTold(hop: HopFields, hops: readonly HopFields[]): string | undefined {
  const names = hops.flatMap(({ realName }) => (realName?.trim() ? [realName.trim().toLowerCase()] : []));
  const texts = {
    [hop.kind === "NAMED" ? "capacity" : "description"]: hop.kind === "NAMED" ? hop.capacity : hop.description,
    reasonForAnonymity: hop.kind === "UNNAMED" ? hop.reasonForAnonymity : "",
    cue: hop.cue,
    url: hop.url,
    locator: hop.locator,
  };
  const tells = (text: string) => names.some((name) => text.toLowerCase().includes(name));
  return Object.entries(texts).find(([, text]) => tells(text))?.[0];
}

/** The hops whose seldom needed fields have to stand open, so that what was refused in them is seen. */
export function placesToOpen(fields: readonly string[]): number[] {
  return fields
    .map((field) => field.split("."))
    .filter(([list, , name]) => list === "hops" && seldom.includes(name ?? ""))
    .map(([, place]) => Number(place));
}
