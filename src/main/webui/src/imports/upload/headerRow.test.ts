import { describe, expect, it } from "vitest";
import { headerRow } from "./headerRow";

describe("the header of a table", () => {
  it("is its first row, without the mark of its encoding", () => {
    expect(headerRow("\uFEFFclaim,verdict,url\r\nIt rained.,False,")).toEqual(["claim", "verdict", "url"]);
  });

  it.each([";", "\t"])("may be separated by %j", (separator) => {
    expect(headerRow(`claim${separator}url${separator}rating, in words\nx`)).toEqual([
      "claim",
      "url",
      "rating, in words",
    ]);
  });

  it("may quote separators, line breaks and quotes", () => {
    expect(headerRow('"claim, as made","the ""verdict""\nin words",url\n')).toEqual([
      "claim, as made",
      'the "verdict"\nin words',
      "url",
    ]);
  });

  it("keeps each name to the letter, once, and leaves out cells that name nothing", () => {
    expect(headerRow("claim ,,url,url\n")).toEqual(["claim ", "url"]);
  });

  it("of an empty file has no columns", () => {
    expect(headerRow("")).toEqual([]);
  });
});
