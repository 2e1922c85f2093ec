import { expect, test } from "vitest";
import { cappedInWords, foundInWords } from "./resultWords";

test("what was found is counted by kind", () => {
  expect(foundInWords({ total: 1, complete: true }, 2, 0)).toBe("1 claim, 2 parties, no articles");
  expect(foundInWords({ total: 0, complete: true }, 1, 1)).toBe("No claims, 1 party, 1 article");
});

test("a list that was cut off says that there is more", () => {
  expect(foundInWords({ total: 400, complete: false }, 0, 0)).toBe(
    "The best 400 claims of more, no parties, no articles",
  );
  expect(cappedInWords({ total: 400, complete: false })).toBe("Counted over the best 400 claims.");
  expect(cappedInWords({ total: 12, complete: true })).toBeUndefined();
});
