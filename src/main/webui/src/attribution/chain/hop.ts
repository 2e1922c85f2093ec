import { type DateFields, dateFields, dateInput, unknownDate } from "../../form/DateKnownInput";
import { orNull } from "../../form/values";
import type { GroundRule, HopInput, HopKind, HopMode, HopRole } from "../../graphql/schema.generated";
import type { PickedParty } from "../../party/PartyInput";
import type { ChainHop } from "../../ui/ChainLine";
import type { HopKeptFragment } from "../ClaimSources.generated";

/** A hop as the form holds it: with what was typed for every kind, so that trying another kind loses nothing. */
export interface HopFields {
  /** The hop that it carries on; empty for a new one. */
  hopId: string;
  /** Whether the vault keeps a name for it, and whether that is to go. */
  nameKept: boolean;
  forgetName: boolean;
  kind: HopKind;
  party: PickedParty | null;
  /** In what capacity a named party spoke. */
  capacity: string;
  /** How a source without a name is described. */
  description: string;
  reasonForAnonymity: string;
  /** Never in a draft: a form that comes back from one is without it. */
  realName?: string;
  groundRule: GroundRule;
  role: HopRole;
  mode: HopMode | "";
  cue: string;
  saidOn: DateFields;
  url: string;
  locator: string;
}

export function newHop(role: HopRole, known: Partial<HopFields> = {}): HopFields {
  return {
    hopId: "",
    nameKept: false,
    forgetName: false,
    kind: "NAMED",
    party: null,
    capacity: "",
    description: "",
    reasonForAnonymity: "",
    realName: "",
    groundRule: "ON_RECORD",
    role,
    mode: "",
    cue: "",
    saidOn: unknownDate,
    url: "",
    locator: "",
    ...known,
  };
}

export function hopFields(hop: HopKeptFragment): HopFields {
  const isNamed = hop.kind === "NAMED";
  return newHop(hop.role, {
    hopId: hop.id,
    nameKept: hop.nameKept,
    kind: hop.kind,
    party: hop.party ? { id: hop.party.id, name: hop.party.name } : null,
    capacity: (isNamed && hop.description) || "",
    description: (!isNamed && hop.description) || "",
    reasonForAnonymity: hop.reasonForAnonymity ?? "",
    groundRule: hop.groundRule,
    mode: hop.mode ?? "",
    cue: hop.cue ?? "",
    saidOn: dateFields(hop.saidOn),
    url: hop.url ?? "",
    locator: hop.locator ?? "",
  });
}

/** What the server is told: of what belongs to another kind, nothing. */
export function hopInput(hop: HopFields): HopInput {
  return {
    hopId: orNull(hop.hopId),
    kind: hop.kind,
    ...source(hop),
    groundRule: hop.groundRule,
    role: hop.role,
    mode: hop.mode || null,
    cue: orNull(hop.cue),
    saidOn: dateInput(hop.saidOn),
    url: orNull(hop.url),
    locator: orNull(hop.locator),
  };
}

function source(hop: HopFields): Partial<HopInput> {
  switch (hop.kind) {
    case "NAMED":
      return { partyId: hop.party?.id ?? null, description: orNull(hop.capacity) };
    case "UNNAMED":
      return {
        description: orNull(hop.description),
        reasonForAnonymity: orNull(hop.reasonForAnonymity),
        realName: orNull(hop.realName),
      };
    case "UNIDENTIFIED":
      return { description: orNull(hop.description) };
  }
}

/** The hop as it will stand in the line of names. */
export function preview(hop: HopFields): ChainHop {
  return { label: labelOf(hop), kind: hop.kind, cue: orNull(hop.cue), groundRule: hop.groundRule };
}

export function labelOf(hop: HopFields): string {
  switch (hop.kind) {
    case "NAMED":
      return hop.party?.name ?? "…";
    case "UNNAMED":
      return orNull(hop.description) ?? "an unnamed source";
    case "UNIDENTIFIED":
      return orNull(hop.description) ?? "somebody unknown to us";
  }
}
