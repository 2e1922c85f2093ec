import { describe, expect, it } from "vitest";
import { pairInWords } from "./admiralty";
import { sha256Of, shortened } from "./fileHash";
import { canBeFound } from "./findable";

describe("the Admiralty pair", () => {
  it("reads as words, whole or half", () => {
    expect(pairInWords({ reliability: "B", credibility: 2 })).toBe(
      "Admiralty B2: source usually reliable, information probably true",
    );
    expect(pairInWords({ reliability: "F", credibility: null })).toBe("Admiralty F: source cannot be judged");
  });

  it("is nothing when nothing was judged", () => {
    expect(pairInWords({})).toBeUndefined();
  });
});

describe("the hash of a file", () => {
  it("is what sha256sum prints", async () => {
    expect(await sha256Of(new Blob(["abc"]))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("is shortened to its two ends", () => {
    expect(shortened("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")).toBe("ba7816bf…f20015ad");
  });
});

describe("evidence that readers can find", () => {
  it("has an address, a hash or a place", () => {
    expect(canBeFound({ locator: "page 3" })).toBe(true);
    expect(canBeFound({ url: null, sha256: null, locator: "" })).toBe(false);
  });
});
