import { describe, expect, it } from "vitest";
import { ruleAfter, rulesFor } from "./groundRules";

describe("the ground rule of a hop", () => {
  it("is on background for unnamed sources alone", () => {
    expect(Object.keys(rulesFor("UNNAMED"))).toContain("ON_BACKGROUND");
    expect(Object.keys(rulesFor("NAMED"))).not.toContain("ON_BACKGROUND");
    expect(Object.keys(rulesFor("UNIDENTIFIED"))).not.toContain("ON_BACKGROUND");
  });

  it("stays when the new kind takes it", () => {
    expect(ruleAfter("NAMED", "OFF_RECORD")).toBe("OFF_RECORD");
  });

  it("becomes stricter, never looser, when the new kind does not take it", () => {
    expect(ruleAfter("NAMED", "ON_BACKGROUND")).toBe("DEEP_BACKGROUND");
    expect(ruleAfter("UNIDENTIFIED", "DEEP_BACKGROUND")).toBe("OFF_RECORD");
  });
});
