import { describe, expect, it } from "vitest";
import { bytesInWords } from "./bytes";

describe("the size of a file", () => {
  it("is told in the unit that fits", () => {
    expect(bytesInWords(0)).toBe("0 bytes");
    expect(bytesInWords(1)).toBe("1 byte");
    expect(bytesInWords(999)).toBe("999 bytes");
    expect(bytesInWords(1000)).toBe("1 kB");
    expect(bytesInWords(1_234_567)).toBe("1.23 MB");
    expect(bytesInWords(5_000_000_000_000)).toBe("5,000 GB");
  });
});
