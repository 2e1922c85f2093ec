import { dateFields } from "../../form/DateKnownInput";
import { orNull } from "../../form/values";
import type { HopInput } from "../../graphql/schema.generated";
import type { ClaimSourcesFragment, PassageReadFragment, StandingAttributionFragment } from "../ClaimSources.generated";
import { type HopFields, hopFields, hopInput, newHop } from "./hop";

/** A chain as the form holds it. */
export interface ChainFields {
  /** Of the attribution that is revised, as it was read. */
  version: number;
  /** The passage where we read it; empty for none. */
  sourcePassageId: string;
  hops: HopFields[];
  /** Hops that were taken out of the form together with their names in the vault. */
  namesGone: string[];
}

/** What of a chain stays out of drafts. */
export const secretsOfChain = ["hops.*.realName"];

/** Two hops are there from the start: who said it, and where we read it. */
export function newChain(appearances: ClaimSourcesFragment["appearances"]): ChainFields {
  const passage = appearances[0]?.passage;
  return {
    version: 0,
    sourcePassageId: passage?.id ?? "",
    hops: [newHop("ORIGINATOR"), newHop("PUBLISHED_IN", passage && whereWeReadIt(passage))],
    namesGone: [],
  };
}

/** The address of an article that readers may not be pointed to stays out. */
function whereWeReadIt({ articleVersion: { article } }: PassageReadFragment): Partial<HopFields> {
  return {
    party: article.outlet ? { id: article.outlet.id, name: article.outlet.name } : null,
    saidOn: dateFields(article.published),
    url: (article.public && article.url) || "",
  };
}

export function chainFields(attribution: StandingAttributionFragment): ChainFields {
  return {
    version: attribution.version,
    sourcePassageId: attribution.sourcePassage?.id ?? "",
    hops: attribution.hops.map(hopFields),
    namesGone: [],
  };
}

interface ChainInput {
  sourcePassageId: string | null;
  hops: HopInput[];
}

export function chainInput(chain: ChainFields): ChainInput {
  return { sourcePassageId: orNull(chain.sourcePassageId), hops: chain.hops.map(hopInput) };
}

/** The hops whose names leave the vault for ever. */
export function forgottenNames(chain: ChainFields): string[] {
  return [...chain.namesGone, ...chain.hops.filter((hop) => hop.forgetName).map((hop) => hop.hopId)];
}
