import type { PublishedClaimFilter } from "../../graphql/schema.generated";
import type { Filter } from "../filter/filterInWords";
import type { PartyInClaimsQuery } from "./PublicSets.generated";

type Claim = PartyInClaimsQuery["publishedClaims"]["nodes"][number];

/** For each party that a filter names, what to ask the published claims to learn its name. */
export function questionsOf({ party, source, outlet }: Filter): Map<string, PublishedClaimFilter> {
  return new Map<string, PublishedClaimFilter>([
    ...(party ?? []).map((id) => asked(id, { party: [id] })),
    ...(source ?? []).map((id) => asked(id, { source: [id] })),
    ...(outlet ?? []).map((id) => asked(id, { outlet: [id] })),
  ]);
}

function asked(id: string, filter: PublishedClaimFilter): [string, PublishedClaimFilter] {
  return [id, filter];
}

/** The name of a party as a claim has it, if it does. */
export function nameIn(claim: Claim, id: string): string | undefined {
  const parties = [
    ...claim.parties.map(({ party }) => party),
    ...claim.attributions.flatMap(({ hops }) => hops.map(({ party }) => party)),
    ...claim.appearances.map(({ article }) => article.outlet),
  ];
  return parties.find((party) => party?.id === id)?.name;
}
