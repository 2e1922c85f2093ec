import { expect, it } from "vitest";
import { unknownDate } from "../../form/DateKnownInput";
import { fieldTexts } from "./fieldTexts";

const { asText, fromText } = fieldTexts;
const courier = { id: "pty_1", name: "Nordhavn Courier" };
const day = { precision: "DAY" as const, value: "2026-11-18", notAfter: "" };

it("Whatever was shown as words becomes the same value again", () => {
  expect(fromText.outlet("Nordhavn Courier", [null, courier])).toBe(courier);
  expect(fromText.outlet("", [courier, null])).toBeNull();
  expect(fromText.published("18 Nov 2026", [unknownDate, day])).toBe(day);
  expect(fromText.published("Not known", [day, unknownDate])).toBe(unknownDate);
  expect(fromText.public("No", [true, false])).toBe(false);
});

it("They read as on the page", () => {
  expect([asText.outlet(courier), asText.published(day), asText.published(unknownDate), asText.public(false)]).toEqual([
    "Nordhavn Courier",
    "18 Nov 2026",
    "Not known",
    "No",
  ]);
});
