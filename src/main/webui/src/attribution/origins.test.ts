import { describe, expect, it } from "vitest";
import type { HopKind } from "../graphql/schema.generated";
import { originsInWords } from "./origins";

const chain = (kind: HopKind) => ({ hops: [{ kind }, { kind: "NAMED" as const }] });

describe("independent origins in words", () => {
  it("warns when there is none", () => {
    expect(originsInWords(0, []).warning).toBeDefined();
  });

  it("does not warn of one that is named", () => {
    expect(originsInWords(1, [chain("NAMED")])).toEqual({ words: "1 independent origin" });
  });

  it("warns when the only one is not named", () => {
    expect(originsInWords(1, [chain("UNNAMED")]).warning).toContain("unnamed");
    expect(originsInWords(1, [chain("UNIDENTIFIED")]).warning).toContain("unknown");
  });

  it("does not warn of several, named or not", () => {
    expect(originsInWords(2, [chain("UNNAMED"), chain("UNNAMED")])).toEqual({ words: "2 independent origins" });
  });
});
