import type { PartyKind, RecordPartyInput } from "../graphql/schema.generated";
import type { PartyWordsFragment } from "./Party.generated";

/** A party as a form holds it: names may have commas in them, so each stands on a line of its own. */
export interface PartyFields {
  name: string;
  kind: PartyKind;
  aliases: string;
  sameAs: string;
}

export interface PartyRevision extends PartyFields {
  version: number;
}

export const noParty: PartyFields = { name: "", kind: "COMPANY", aliases: "", sameAs: "" };

export function partyRevision(party: PartyWordsFragment): PartyRevision {
  const { name, kind, version } = party;
  return { name, kind, version, aliases: party.aliases.join("\n"), sameAs: party.sameAs.join("\n") };
}

export function partyInput({ name, kind, aliases, sameAs }: PartyFields) {
  return { name, kind, aliases: lines(aliases), sameAs: lines(sameAs) } satisfies RecordPartyInput;
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** From a path of the input to the field of the form: `aliases.2` is a line of one field. */
export function partyField(path: string): string {
  return path.split(".")[0] ?? path;
}
