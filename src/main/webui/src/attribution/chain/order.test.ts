import { describe, expect, it } from "vitest";
import { newHop } from "./hop";
import { inserted, placeInBetween, removed, rolesAt, swapped, usualRole } from "./order";

const eide = newHop("ORIGINATOR", { cue: "eide" });
const agency = newHop("REPORTED_BY", { cue: "agency" });
const courier = newHop("PUBLISHED_IN", { cue: "courier" });

const said = (hops: readonly { cue: string; role: string }[]) => hops.map((hop) => `${hop.cue} ${hop.role}`);

describe("the order of a chain", () => {
  it("takes somebody in between before where we read it", () => {
    const place = placeInBetween(2);

    expect(said(inserted([eide, courier], place, newHop(usualRole(place, 3), { cue: "agency" })))).toEqual([
      "eide ORIGINATOR",
      "agency REPORTED_BY",
      "courier PUBLISHED_IN",
    ]);
  });

  it("takes the second hop as where we read it", () => {
    expect(placeInBetween(1)).toBe(1);
    expect(usualRole(1, 2)).toBe("PUBLISHED_IN");
  });

  it("leaves the roles at their places when two hops change places", () => {
    expect(said(swapped([eide, agency, courier], 1, 0))).toEqual([
      "agency ORIGINATOR",
      "eide REPORTED_BY",
      "courier PUBLISHED_IN",
    ]);
  });

  it("makes whoever is first now the originator", () => {
    expect(said(removed([eide, agency, courier], 0))).toEqual(["agency ORIGINATOR", "courier PUBLISHED_IN"]);
  });

  it("moves a spokesperson's role on when somebody comes between", () => {
    const speaker = newHop("SPEAKER_FOR", { cue: "speaker" });

    expect(said(inserted([eide, speaker, courier], 1, agency))).toEqual([
      "eide ORIGINATOR",
      "agency REPORTED_BY",
      "speaker REPORTED_BY",
      "courier PUBLISHED_IN",
    ]);
  });

  it("does not say that a source off the record was printed", () => {
    const secret = newHop("REPORTED_BY", { cue: "secret", groundRule: "OFF_RECORD" });

    expect(said(swapped([eide, secret, courier], 1, 2))).toEqual([
      "eide ORIGINATOR",
      "courier REPORTED_BY",
      "secret RELAYED_BY",
    ]);
  });

  it("offers only roles that the place allows", () => {
    expect(rolesAt(0, 3)).toEqual(["ORIGINATOR"]);
    expect(rolesAt(1, 3)).toEqual(["SPEAKER_FOR", "REPORTED_BY", "RELAYED_BY"]);
    expect(rolesAt(2, 3)).toEqual(["REPORTED_BY", "RELAYED_BY", "PUBLISHED_IN"]);
  });
});
