import type { ClaimPartyRole } from "../../graphql/schema.generated";

/** Whoever is named first is taken for accused: a wrong blocker is seen and lifted, a company that nobody asked is not. */
export function likelyRole(partiesBefore: number): ClaimPartyRole {
  return partiesBefore === 0 ? "ACCUSED" : "MENTIONED";
}
