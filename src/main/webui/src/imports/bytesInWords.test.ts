import { expect, it } from "vitest";
import { bytesInWords } from "./bytesInWords";

it.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1.0 kB"],
  [65_536, "66 kB"],
  [3_400_000, "3.4 MB"],
  [2_000_000_000, "2.0 GB"],
])("%i reads %s", (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});
