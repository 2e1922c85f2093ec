import { expect, test } from "vitest";
import { chipsOf } from "./chips";
import { everything, wantedFrom } from "./filters";

test("each thing that is asked for is a chip, and asking for nothing makes none", () => {
  const address =
    "q=toluene&verdict=FALSE&verdict=TRUE&rating=Rumour&publisher=ledger.example&month=2026-11&response=NO_RESPONSE&ratable=no&language=de&tag=water&since=2026-11-03";
  expect(chipsOf(wantedFrom(new URLSearchParams(address))).map((chip) => chip.words)).toEqual([
    "Words: toluene",
    "False",
    "True",
    "Rating: Rumour",
    "Answer: no response",
    "Not ratable",
    "German",
    "Tag: water",
    "Checked by ledger.example",
    "Published in November 2026",
    "Checked since 2026-11-03",
  ]);
  expect(chipsOf(everything)).toEqual([]);
});

test("a chip takes away itself alone", () => {
  const wanted = { ...everything, verdicts: ["FALSE" as const, "TRUE" as const], tags: ["water"] };
  const chip = chipsOf(wanted).find(({ words }) => words === "False");
  expect(chip?.without).toEqual({ ...wanted, verdicts: ["TRUE"] });
});

test("a language that is none stands as it is", () => {
  expect(chipsOf({ ...everything, language: "!!" }).map((chip) => chip.words)).toEqual(["!!"]);
});
