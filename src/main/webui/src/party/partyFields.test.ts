import { expect, it } from "vitest";
import { partyField, partyInput, partyRevision } from "./partyFields";

const meridian = {
  id: "pty_1",
  version: 3,
  name: "Meridian Systems",
  kind: "COMPANY",
  aliases: ["Meridian Systems, Inc.", "MSI"],
  sameAs: ["https://www.wikidata.org/wiki/Q1"],
  mergedInto: null,
  recordedAt: "2026-11-02T12:00:00Z",
} as const;

it("a party's names come through the form as they were, commas and all", () => {
  const fields = partyRevision({ ...meridian, aliases: [...meridian.aliases], sameAs: [...meridian.sameAs] });

  expect(partyInput(fields)).toEqual({
    name: "Meridian Systems",
    kind: "COMPANY",
    aliases: ["Meridian Systems, Inc.", "MSI"],
    sameAs: ["https://www.wikidata.org/wiki/Q1"],
  });
  expect(fields.version).toBe(3);
});

it("blank lines are no names", () => {
  expect(partyInput({ name: "A", kind: "PERSON", aliases: " \n B \n\n", sameAs: "" })).toMatchObject({
    aliases: ["B"],
    sameAs: [],
  });
});

it("what is wrong with one line is said at the field", () => {
  expect(partyField("sameAs.1")).toBe("sameAs");
  expect(partyField("name")).toBe("name");
});
