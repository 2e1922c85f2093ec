import { describe, expect, it } from "vitest";
import { allZones, instantKeeping, instantOf, wallTime, zoneMeant, zonesLike } from "./zones";

describe("a wall time", () => {
  it("is the moment at which the clocks of its zone show it", () => {
    expect(instantOf({ wall: "2026-11-27T18:00", zone: "Europe/Copenhagen" })).toBe("2026-11-27T17:00:00.000Z");
    expect(instantOf({ wall: "2026-07-27T18:00", zone: "Europe/Copenhagen" })).toBe("2026-07-27T16:00:00.000Z");
    expect(instantOf({ wall: "2026-11-27T18:00", zone: "America/New_York" })).toBe("2026-11-27T23:00:00.000Z");
    expect(instantOf({ wall: "2026-11-27T18:00", zone: "Asia/Kolkata" })).toBe("2026-11-27T12:30:00.000Z");
  });

  it("moves on where the clocks skip it", () => {
    expect(instantOf({ wall: "2026-03-29T02:30", zone: "Europe/Copenhagen" })).toBe("2026-03-29T01:30:00.000Z");
  });

  it("is the first of the two where the clocks show it twice", () => {
    expect(instantOf({ wall: "2026-10-25T02:30", zone: "Europe/Copenhagen" })).toBe("2026-10-25T00:30:00.000Z");
  });

  it("is no moment while it is half written, or where there is no such zone", () => {
    expect(instantOf({ wall: "", zone: "UTC" })).toBeUndefined();
    expect(instantOf({ wall: "2026-02-30T10:00", zone: "UTC" })).toBeUndefined();
    expect(instantOf({ wall: "2026-11-27T18:00", zone: "Europe/Atlantis" })).toBeUndefined();
  });

  it("of a moment leads back to the moment, on both sides of the change of the clocks", () => {
    for (const moment of ["2026-10-24T22:00:00.000Z", "2026-10-25T12:00:00.000Z", "2026-03-29T01:00:00.000Z"]) {
      expect(instantOf(wallTime(moment, "Europe/Copenhagen"))).toBe(moment);
    }
  });

  it("keeps the seconds on record until somebody changes it", () => {
    const recorded = "2026-11-27T17:00:42.123456Z";

    expect(instantKeeping({ wall: "2026-11-27T18:00", zone: "Europe/Copenhagen" }, recorded)).toBe(recorded);
    expect(instantKeeping({ wall: "2026-11-27T12:00", zone: "America/New_York" }, recorded)).toBe(recorded);
    expect(instantKeeping({ wall: "2026-11-27T18:00", zone: "UTC" }, recorded)).toBe("2026-11-27T18:00:00.000Z");
  });

  it("keeps the second of two hours of one name that is on record", () => {
    const recorded = "2026-10-25T01:30:00.000Z";

    expect(instantKeeping(wallTime(recorded, "Europe/Copenhagen"), recorded)).toBe(recorded);
  });
});

describe("a search for a zone", () => {
  it("finds it by some of its letters, without its underscores", () => {
    expect(zonesLike("new york", allZones(), 5)).toEqual(["America/New_York"]);
    expect(zonesLike("utc", allZones(), 5)).toContain("UTC");
    expect(zonesLike("", allZones(), 5)).toHaveLength(5);
  });
});

describe("the zone that is meant", () => {
  const zones = ["America/New_York", "Asia/Shanghai", "Asia/Tokyo", "UTC"];

  it("is the one of the name or the place, however it is written", () => {
    expect(zoneMeant("asia/shanghai", zones)).toBe("Asia/Shanghai");
    expect(zoneMeant("New York", zones)).toBe("America/New_York");
    expect(zoneMeant("utc", zones)).toBe("UTC");
  });

  it("is the only one with these letters", () => {
    expect(zoneMeant("tok", zones)).toBe("Asia/Tokyo");
  });

  it("is none where several could be, or nothing is like it", () => {
    expect(zoneMeant("asia", zones)).toBeUndefined();
    expect(zoneMeant("Atlantis", zones)).toBeUndefined();
    expect(zoneMeant(" ", zones)).toBeUndefined();
  });
});
