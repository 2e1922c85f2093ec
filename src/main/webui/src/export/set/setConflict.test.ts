import { describe, expect, it } from "vitest";
import { startOf } from "../filter/moments";
import { setAsText, setCuts, setFromText } from "./setConflict";
import { noSet } from "./setFields";

const meridian = { id: "pty_1", name: "Meridian" };
const otherMeridian = { id: "pty_2", name: "Meridian" };
const orbit = { id: "pty_3", name: "Orbit AI" };

function thereAndBack(field: string, value: unknown, known: readonly unknown[] = [value]) {
  const text = setAsText[field]?.(value) ?? "";
  return { text, back: setFromText[field]?.(text, known) };
}

describe("two versions of a claim set side by side", () => {
  it("show lists a line for each element", () => {
    expect(thereAndBack("verdict", ["FALSE", "TRUE"])).toEqual({ text: "False\nTrue", back: ["FALSE", "TRUE"] });
    expect(thereAndBack("tag", "energy, water")).toEqual({ text: "energy\nwater", back: "energy, water" });
    expect(setCuts.tag).toBe("lines");
  });

  it("take a moment as a whole, and keep it to the letter", () => {
    const theirs = startOf("2026-11-03");
    expect(thereAndBack("checkedAfter", theirs, ["", theirs])).toEqual({ text: "3 Nov 2026", back: theirs });
    expect(thereAndBack("checkedAfter", "", ["", theirs]).back).toBe("");
  });

  it("tell whether readers may see it", () => {
    expect(thereAndBack("isPublic", false, [true, false])).toEqual({ text: "No", back: false });
  });

  it("know parties of one name apart", () => {
    const back = setFromText.party?.("Meridian\nOrbit AI\nMeridian", [[meridian, orbit], [otherMeridian]]);
    expect(back).toEqual([meridian, orbit, otherMeridian]);
  });

  it("have words for every field that is no text", () => {
    const untold = Object.entries(noSet)
      .filter(([, value]) => typeof value === "object" || typeof value === "boolean")
      .map(([name]) => name)
      .filter((name) => !(name in setAsText));
    expect(untold).toEqual([]);
  });
});
