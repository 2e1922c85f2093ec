import { describe, expect, it } from "vitest";
import { durationInWords, leavesTooLittle, millisecondsOf } from "./replyTime";
import { instantOf } from "./zones";

describe("the house's least time to reply", () => {
  it("is read from its ISO form", () => {
    expect(millisecondsOf("PT24H")).toBe(86_400_000);
    expect(millisecondsOf("PT1H30M")).toBe(5_400_000);
    expect(millisecondsOf("P2DT0.5S")).toBe(172_800_500);
    expect(durationInWords("PT24H")).toBe("24 hours");
    expect(durationInWords("PT1H30M")).toBe("1 hour and 30 minutes");
    expect(durationInWords("PT0S")).toBe("no time");
  });

  it("is left by a deadline just that long after the sending, and by none before it", () => {
    expect(leavesTooLittle("2026-11-25T18:00:00Z", "2026-11-26T18:00:00Z", "PT24H")).toBe(false);
    expect(leavesTooLittle("2026-11-25T18:00:00Z", "2026-11-26T17:59:00Z", "PT24H")).toBe(true);
    expect(leavesTooLittle("2026-11-25T18:00:00Z", undefined, "PT24H")).toBe(false);
  });

  it("is not left by the same hour of the next day when the clocks go forward in between", () => {
    const zone = "Europe/Copenhagen";
    const sentAt = instantOf({ wall: "2026-03-28T18:00", zone });
    const deadline = instantOf({ wall: "2026-03-29T18:00", zone });

    expect(leavesTooLittle(sentAt, deadline, "PT24H")).toBe(true);
  });
});
