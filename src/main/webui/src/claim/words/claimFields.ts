import type { Cut } from "../../form/difference";
import { listOf, orNull } from "../../form/values";
import type { Checkability, ClaimPartyRole, ReviseClaimInput } from "../../graphql/schema.generated";
import type { PickedParty } from "../../party/PartyInput";
import { checkability, claimPartyRole } from "../../words/labels";
import type { ClaimWordsFragment } from "./ClaimWords.generated";

/** A party that the claim is about, as the form holds it; none while the row is still empty. */
export interface PartyRow {
  party: PickedParty | null;
  role: ClaimPartyRole;
}

/** The words of a claim, as the form holds them. */
export interface ClaimFields {
  version: number;
  statement: string;
  checkability: Checkability;
  limits: string;
  language: string;
  /** Separated by commas. */
  tags: string;
  parties: PartyRow[];
}

export const claimLabels = {
  statement: "Statement",
  checkability: "Checkability",
  limits: "Limits",
  language: "Language",
  tags: "Tags",
  parties: "Parties",
} as const;

export function claimFields(claim: ClaimWordsFragment): ClaimFields {
  return {
    version: claim.version,
    statement: claim.statement,
    checkability: claim.checkability,
    limits: claim.limits ?? "",
    language: claim.language,
    tags: claim.tags.join(", "),
    parties: claim.parties.map(({ party, role }) => ({ party: { id: party.id, name: party.name }, role })),
  };
}

export function claimInput(claimId: string, fields: ClaimFields): ReviseClaimInput {
  return {
    claimId,
    expectedVersion: fields.version,
    statement: fields.statement,
    checkability: fields.checkability,
    limits: orNull(fields.limits),
    language: fields.language.trim(),
    tags: listOf(fields.tags),
    // A row without a party is for the server to refuse: a name that was typed and not chosen is not to vanish.
    parties: fields.parties.map(({ party, role }) => ({ partyId: party?.id ?? "", role })),
  };
}

/** From a path of the input to the field of the form. */
export function claimField(path: string): string {
  return path.startsWith("tags.") ? "tags" : path.replace(/\.partyId$/, ".party");
}

/** How a list or a choice reads when two versions of a claim are laid side by side, and how it comes back from that. */
export const claimAsText: Record<string, (value: unknown) => string> = {
  checkability: (value) => checkability[value as Checkability],
  tags: (value) => listOf(String(value)).join("\n"),
  parties: (value) =>
    filled(value as PartyRow[])
      .map(line)
      .join("\n"),
};

export const claimFromText: Record<string, (text: string, known: readonly unknown[]) => unknown> = {
  checkability: (text) => Object.entries(checkability).find(([, words]) => words === text)?.[0],
  tags: (text) => linesOf(text).join(", "),
  parties: (text, known) => rowsOf(text, (known as PartyRow[][]).flatMap(filled)),
};

export const claimCuts: Partial<Record<keyof ClaimFields, Cut>> = {
  checkability: "whole",
  language: "whole",
  tags: "lines",
  parties: "lines",
};

type FilledRow = PartyRow & { party: PickedParty };

function filled(rows: readonly PartyRow[]): FilledRow[] {
  return rows.filter((row): row is FilledRow => row.party !== null);
}

function line({ party, role }: FilledRow): string {
  return `${party.name}: ${claimPartyRole[role].toLowerCase()}`;
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((one) => one !== "");
}

/** Two parties can have one name, so that a row that was found is not looked for again. */
function rowsOf(text: string, known: readonly FilledRow[]): FilledRow[] {
  const found: FilledRow[] = [];
  for (const wanted of linesOf(text)) {
    const isNew = (row: FilledRow) => !found.some((earlier) => earlier.party.id === row.party.id);
    const row = known.find((candidate) => line(candidate) === wanted && isNew(candidate));
    if (row) {
      found.push(row);
    }
  }
  return found;
}
