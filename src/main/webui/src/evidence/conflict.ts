import type { Cut } from "../form/difference";
import {
  credibility,
  evidenceLevel,
  evidenceStance,
  evidenceType,
  groundRule,
  type Labels,
  reliability,
} from "../words/labels";
import type { EvidenceFields } from "./fields";

type Name = Exclude<keyof EvidenceFields, "version">;

/** How the fields are called where two people changed them. */
export const fieldLabels: Record<Name, string> = {
  type: "Type",
  title: "Title",
  stance: "For or against",
  level: "How near",
  url: "Web address",
  locator: "Place in it",
  excerpt: "Excerpt",
  archiveUrl: "Archived copy",
  sha256: "SHA-256 of the file",
  retrievedAt: "Retrieved at",
  reliability: "The source is",
  credibility: "The information is",
  description: "What it shows",
  groundRule: "Ground rule",
  sourceDescription: "Agreed description of the source",
  reasonForAnonymity: "Why readers are told no more",
};

const choices: Partial<Record<Name, Labels<string>>> = {
  type: evidenceType,
  stance: evidenceStance,
  level: evidenceLevel,
  reliability,
  credibility,
  groundRule,
};

const names = Object.keys(choices) as Name[];

export const asText = Object.fromEntries(
  names.map((name) => [name, (value: unknown) => choices[name]?.[String(value)] ?? ""]),
);

/** A choice is one of the two that were made. */
export const fromText = Object.fromEntries(
  names.map((name) => [
    name,
    (text: string, known: readonly unknown[]) => known.find((value) => asText[name]?.(value) === text) ?? "",
  ]),
);

/** What is one value is taken whole. */
export const cuts: Partial<Record<keyof EvidenceFields, Cut>> = Object.fromEntries(
  [...names, "url", "archiveUrl", "sha256", "retrievedAt"].map((name) => [name, "whole"]),
);
