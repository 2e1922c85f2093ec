import { listOf, orNull } from "../../form/values";
import type { Checkability, ClaimPartyRole, PassageInput, RecordClaimInput } from "../../graphql/schema.generated";
import type { PickedParty } from "../../party/PartyInput";

/** A claim as the form beside the text holds it. */
export interface ClaimValues {
  statement: string;
  checkability: Checkability;
  language: string;
  parties: { party: PickedParty | null; role: ClaimPartyRole }[];
  /** Separated by commas. */
  tags: string;
  limits: string;
}

/** A claim is put into the desk's own words; an opinion needs none but its author's. */
export function newClaim(isOpinion: boolean, quote: string, language: string | null | undefined): ClaimValues {
  return {
    statement: isOpinion ? quote : "",
    checkability: isOpinion ? "OPINION" : "CHECKABLE",
    language: language ?? "",
    parties: [],
    tags: "",
    limits: "",
  };
}

export function claimInput(values: ClaimValues, passage: PassageInput, requestId: string): RecordClaimInput {
  return {
    statement: values.statement.trim(),
    checkability: values.checkability,
    language: values.language.trim(),
    parties: values.parties.flatMap(({ party, role }) => (party ? [{ partyId: party.id, role }] : [])),
    tags: listOf(values.tags),
    limits: orNull(values.limits),
    passages: [passage],
    requestId,
  };
}

/** From the server's name of a field to the form's; rows without a party were not sent. */
export function fieldOfClaim(path: string, values: ClaimValues): string {
  const [first = "", place, last] = path.split(".");
  if (first !== "parties" || place === undefined) {
    return first;
  }
  const sent = values.parties.flatMap(({ party }, row) => (party ? [row] : []));
  return `parties.${sent[Number(place)] ?? 0}.${last === "role" ? "role" : "party"}`;
}
