import { describe, expect, it } from "vitest";
import { momentInWords } from "./dates";
import { momentsInSentence } from "./momentsInSentence";

describe("a sentence of the server", () => {
  it("says a moment as people do, whatever its fraction of a second", () => {
    expect(
      momentsInSentence("Chen Li changed this Claim at 2026-11-25T21:31:12.123456Z; it is at version 4 now."),
    ).toBe(`Chen Li changed this Claim on ${momentInWords("2026-11-25T21:31:12Z")}; it is at version 4 now.`);
  });

  it("says every moment in it, with an offset too", () => {
    expect(momentsInSentence("Between 2026-11-25T21:31:00+01:00 and 2026-11-25T22:00Z.")).toBe(
      `Between ${momentInWords("2026-11-25T20:31:00Z")} and ${momentInWords("2026-11-25T22:00:00Z")}.`,
    );
  });

  it("stays as it is where it names a day alone, or none", () => {
    expect(momentsInSentence("It must lie before 2026-11-25.")).toBe("It must lie before 2026-11-25.");
    expect(momentsInSentence("Give a statement.")).toBe("Give a statement.");
  });
});
