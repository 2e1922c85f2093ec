import type { HopRole } from "../../graphql/schema.generated";
import { hopRole } from "../../words/labels";
import type { HopFields } from "./hop";

/** What a hop can have done at this place of a chain of so many. */
export function rolesAt(place: number, count: number): HopRole[] {
  if (place === 0) {
    return ["ORIGINATOR"];
  }
  const roles: HopRole[] = place === 1 ? ["SPEAKER_FOR"] : [];
  roles.push("REPORTED_BY", "RELAYED_BY");
  return place === count - 1 ? [...roles, "PUBLISHED_IN"] : roles;
}

export function roleChoices(place: number, count: number): Record<string, string> {
  return Object.fromEntries(rolesAt(place, count).map((role) => [role, hopRole[role]]));
}

export function usualRole(place: number, count: number): HopRole {
  if (place === 0) {
    return "ORIGINATOR";
  }
  return place === count - 1 ? "PUBLISHED_IN" : "REPORTED_BY";
}

/** Where somebody new comes in: before where we read it, or behind the only one. */
export function placeInBetween(count: number): number {
  return Math.max(Math.min(count, 1), count - 1);
}

/** Each hop with a role that its place allows. */
export function fitting(hops: readonly HopFields[]): HopFields[] {
  return hops.map((hop, place) => ({ ...hop, role: fittingRole(hop, place, hops.length) }));
}

function fittingRole({ role, groundRule }: HopFields, place: number, count: number): HopRole {
  if (role === "PUBLISHED_IN" && groundRule !== "ON_RECORD") {
    return place === 0 ? "ORIGINATOR" : "RELAYED_BY";
  }
  if (rolesAt(place, count).includes(role)) {
    return role;
  }
  return place === 0 ? "ORIGINATOR" : "REPORTED_BY";
}

export function inserted(hops: readonly HopFields[], place: number, hop: HopFields): HopFields[] {
  return fitting([...hops.slice(0, place), hop, ...hops.slice(place)]);
}

export function removed(hops: readonly HopFields[], place: number): HopFields[] {
  return fitting(hops.filter((_, other) => other !== place));
}

/** Two neighbours change places. The roles stay: they belong to the places. */
export function swapped(hops: readonly HopFields[], one: number, other: number): HopFields[] {
  const next = hops.map((hop, place) => {
    const from = place === one ? other : place === other ? one : place;
    return { ...(hops[from] ?? hop), role: hop.role };
  });
  return fitting(next);
}
