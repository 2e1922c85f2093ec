import { expect, test } from "vitest";
import type { PublishedHopPartsFragment } from "../PublishedParts.generated";
import { descriptionOf, originsInWords, stepOf } from "./words";

const hop: PublishedHopPartsFragment = {
  label: "a person at Meridian",
  party: null,
  description: "a person at Meridian",
  role: "ORIGINATOR",
  mode: null,
  cue: null,
  groundRule: "ON_BACKGROUND",
  reasonForAnonymity: "fears for the job",
  saidOn: { value: null, precision: "UNKNOWN", notAfter: null },
  url: null,
  locator: null,
};

test("a source with an agreement is unnamed, one without is not known", () => {
  expect(stepOf(hop).kind).toBe("UNNAMED");
  expect(stepOf({ ...hop, groundRule: "DEEP_BACKGROUND" }).kind).toBe("UNNAMED");
  expect(stepOf({ ...hop, groundRule: "ON_RECORD" }).kind).toBe("UNIDENTIFIED");
});

test("a party is named, by its id", () => {
  const step = stepOf({ ...hop, groundRule: "ON_RECORD", party: { id: "pty_1", name: "Meridian" } });
  expect([step.kind, step.partyId]).toEqual(["NAMED", "pty_1"]);
});

test("origins are counted in words", () => {
  expect(originsInWords(1, false)).toBe("All of it goes back to one source.");
  expect(originsInWords(3, false)).toBe("3 sources say it independently of each other.");
  expect(originsInWords(1, true)).toContain("unnamed");
});

test("a description is short and never cut through a character", () => {
  const long = descriptionOf("False", "🙂".repeat(300));
  expect(Array.from(long)).toHaveLength(200);
  expect(long).toMatch(/🙂…$/u);
  expect(descriptionOf("False", "It is\n not so.")).toBe("False. It is not so.");
});
