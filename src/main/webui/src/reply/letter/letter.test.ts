import { describe, expect, it } from "vitest";
import { deadlineInWords, type LetterParts, letter } from "./letter";

const parts: LetterParts = {
  company: "Meridian Systems",
  allegations: [
    { number: 1, statement: "Meridian obtained access to Lumen.", limits: "Orbit AI alone says so." },
    { number: 2, statement: "Meridian drew answers in bulk." },
  ],
  deadline: "2026-11-27T17:00:00Z",
  zone: "Europe/Berlin",
  signer: "Rita Moreau",
  house: "The Courier",
};

describe("a letter", () => {
  it("greets the party, numbers the allegations, and says what the sourcing leaves open", () => {
    const text = letter(parts);

    expect(text).toMatch(/^Dear Meridian Systems,\n\n/);
    expect(text).toContain(
      "\n\n1. Meridian obtained access to Lumen.\n   What is still open: Orbit AI alone says so.\n\n2. Meridian drew answers in bulk.\n\n",
    );
    expect(text).toContain("reply to this message with the same numbers");
  });

  it("gives the deadline by the party's clock and by UTC", () => {
    expect(letter(parts)).toContain(
      "by Friday 27 November 2026, 18:00 (time zone Europe/Berlin), that is Friday 27 November 2026, 17:00 UTC.",
    );
  });

  it("carries the request's own message before the allegations", () => {
    const text = letter({ ...parts, message: "  We spoke on Tuesday.\n" });

    expect(text).toContain("Dear Meridian Systems,\n\nWe spoke on Tuesday.\n\nWe are preparing");
  });

  it("is signed by its author, and by the house where that is known", () => {
    expect(letter(parts)).toMatch(/Yours sincerely\n\nRita Moreau\nThe Courier$/);
    expect(letter({ ...parts, house: " " })).toMatch(/Yours sincerely\n\nRita Moreau$/);
  });

  it("about one claim speaks of no numbers", () => {
    const text = letter({ ...parts, allegations: parts.allegations.slice(0, 1) });

    expect(text).not.toContain("each number");
    expect(text).not.toContain("same numbers");
  });

  it("keeps what a statement says to the letter", () => {
    const statement = "“<b>Größe</b>” & מרידיאן: 100 %";

    expect(letter({ ...parts, allegations: [{ number: 1, statement }] })).toContain(`1. ${statement}\n`);
  });
});

describe("a deadline in words", () => {
  it("names the day of each clock where they differ", () => {
    expect(deadlineInWords("2026-12-01T03:30:00Z", "America/Los_Angeles")).toBe(
      "Monday 30 November 2026, 19:30 (time zone America/Los_Angeles), that is Tuesday 1 December 2026, 03:30 UTC",
    );
  });

  it("is said once where the party lives by UTC", () => {
    expect(deadlineInWords("2026-12-01T00:00:00Z", "UTC")).toBe("Tuesday 1 December 2026, 00:00 UTC");
  });

  it("follows the clocks of summer and winter", () => {
    expect(deadlineInWords("2026-07-01T16:00:00Z", "Europe/Berlin")).toContain("18:00 (time zone Europe/Berlin)");
    expect(deadlineInWords("2026-12-01T17:00:00Z", "Europe/Berlin")).toContain("18:00 (time zone Europe/Berlin)");
  });
});
