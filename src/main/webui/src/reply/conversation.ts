import type { PartyNameFragment } from "../graphql/fragments.generated";
import type { ClaimPartyRole } from "../graphql/schema.generated";
import type { RequestWordsFragment, ResponseWordsFragment } from "./Replies.generated";

/** What passed between the desk and one party about one claim. */
export interface Conversation {
  party: PartyNameFragment;
  /** What the party has to do with the claim; nothing when it is no longer named there. */
  role?: ClaimPartyRole;
  /** By the time of sending, withdrawn ones included. */
  requests: readonly RequestWordsFragment[];
  /** Newest first. */
  responses: readonly ResponseWordsFragment[];
}

interface Matter {
  parties: readonly { role: ClaimPartyRole; party: PartyNameFragment }[];
  responseRequests: readonly RequestWordsFragment[];
  companyResponses: readonly ResponseWordsFragment[];
}

/** One conversation for each party that is named, was asked or said something: the accused first. */
export function conversations({ parties, responseRequests, companyResponses }: Matter): Conversation[] {
  const named = [...parties].sort((one, other) => rank(one.role) - rank(other.role));
  const all = new Map<string, PartyNameFragment>();
  for (const { party } of named) {
    all.set(party.id, party);
  }
  for (const { company } of [...responseRequests, ...companyResponses]) {
    all.set(company.id, company);
  }
  return [...all.values()].map((party) => ({
    party,
    role: named.find((each) => each.party.id === party.id)?.role,
    requests: responseRequests.filter((request) => request.company.id === party.id),
    responses: companyResponses.filter((response) => response.company.id === party.id).reverse(),
  }));
}

function rank(role: ClaimPartyRole): number {
  return ["ACCUSED", "SUBJECT", "MENTIONED"].indexOf(role);
}

/** Whether there is anything to show of it: who was merely mentioned and never asked has no line. */
export function isSilentBystander({ role, requests, responses }: Conversation): boolean {
  return role !== "ACCUSED" && requests.length === 0 && responses.length === 0;
}
