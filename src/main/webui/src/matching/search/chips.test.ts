import { expect, test } from "vitest";
import { nothing } from "./asked";
import { chipsOf } from "./chips";

test("each filter is a chip and takes away itself alone", () => {
  const asked = { ...nothing, text: "river", status: ["IN_CHECK" as const], tag: ["water", "air"] };
  expect(chipsOf(asked).map(({ words }) => words)).toEqual(["Status: In check", "Tag: water", "Tag: air"]);
  expect(chipsOf(asked)[1]?.without).toEqual({ ...asked, tag: ["air"] });
});

test("a party has its name still to be read", () => {
  const [chip] = chipsOf({ ...nothing, outlet: ["pty_1"] });
  expect(chip).toMatchObject({ words: "In articles of", partyId: "pty_1", without: nothing });
});

test("days go together", () => {
  const words = (from: string, until: string) => chipsOf({ ...nothing, from, until }).map((chip) => chip.words);
  expect(words("2026-11-01", "2026-11-30")).toEqual(["Recorded 2026-11-01 to 2026-11-30"]);
  expect(words("2026-11-01", "")).toEqual(["Recorded since 2026-11-01"]);
  expect(words("", "2026-11-30")).toEqual(["Recorded until 2026-11-30"]);
});
