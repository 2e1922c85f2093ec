import { expect, test } from "vitest";
import { countInWords, differenceInWords, isWorthALook, scoreInWords } from "./similarWords";

test("a difference names what stands on each side", () => {
  expect(differenceInWords({ kind: "NUMBER", asked: ["4 %"], found: ["5 %"] })).toBe("4 % here, 5 % there");
  expect(differenceInWords({ kind: "NUMBER", asked: [], found: ["5 %", "12"] })).toBe("5 %, 12 only there");
  expect(differenceInWords({ kind: "DATE", asked: ["May 2024"], found: [] })).toBe("another date: May 2024 only here");
  expect(differenceInWords({ kind: "PARTY", asked: [], found: [] })).toBe("another party");
});

test("a denial stands where the words of denial are", () => {
  expect(differenceInWords({ kind: "NEGATION", asked: ["not"], found: [] })).toBe("denied here");
  expect(differenceInWords({ kind: "NEGATION", asked: [], found: ["never"] })).toBe("denied there");
});

test("what is hardly ever the same is not worth a look", () => {
  expect([0.01, 0.05, 0.9].map((score) => isWorthALook({ score }))).toEqual([false, true, true]);
});

test("one match is not matches", () => {
  expect([0, 1, 3].map(countInWords)).toEqual(["No match", "1 possible match", "3 possible matches"]);
  expect(scoreInWords(0.876)).toBe("0.88");
});
