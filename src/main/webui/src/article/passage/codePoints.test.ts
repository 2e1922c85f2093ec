import { describe, expect, it } from "vitest";
import { codePointsOf, countCodePoints } from "./codePoints";

const texts = {
  plain: "A bridge.",
  family: "The 👨‍👩‍👧‍👦 paid 🇳🇴 1 m.",
  "combining marks": "Cafe\u0301 Zalgo z\u0335\u0321",
  Hebrew: "הגשר עלה 18.4 מיליון 😀.",
  Arabic: "تكلفة الجسر 😀 كبيرة",
  "nothing but emoji": "😀😀😀",
  empty: "",
};

describe("code points", () => {
  it.each(Object.entries(texts))("lead from units to points and back in %s", (_name, text) => {
    const points = codePointsOf(text);
    let unit = 0;
    let place = 0;
    for (const character of text) {
      expect(points.pointsBefore(unit)).toBe(place);
      expect(points.unitOf(place)).toBe(unit);
      unit += character.length;
      place++;
    }
    expect(points.pointsBefore(text.length)).toBe(place);
    expect(points.unitOf(place)).toBe(text.length);
    expect(points.length).toBe(place);
    expect(countCodePoints(text)).toBe(place);
  });

  it("count half a pair as one", () => {
    expect(countCodePoints("a\ud83d")).toBe(2);
    expect(countCodePoints("\ude00\ud83d\ude00")).toBe(2);
  });

  it("count a megabyte without a list of its letters", () => {
    expect(countCodePoints("😀".repeat(250_000))).toBe(250_000);
  });
});
