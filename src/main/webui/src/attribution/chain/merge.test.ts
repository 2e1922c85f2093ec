import { describe, expect, it } from "vitest";
import type { ChainFields } from "./chain";
import { type HopFields, newHop } from "./hop";
import { chainPieces, mergedChain } from "./merge";

const eide = newHop("ORIGINATOR", { hopId: "hop_1", party: { id: "pty_1", name: "Mats Eide" }, cue: "said" });
const courier = newHop("PUBLISHED_IN", { hopId: "hop_2", party: { id: "pty_2", name: "Courier" } });
const agency = newHop("REPORTED_BY", { hopId: "hop_3", party: { id: "pty_3", name: "Agency" } });

function chain(hops: HopFields[], version = 1): ChainFields {
  return { version, sourcePassageId: "psg_1", hops, namesGone: [] };
}

const before = chain([eide, courier]);
const ids = (merged: ChainFields) => merged.hops.map((hop) => hop.hopId);

describe("two people change one chain", () => {
  it("disputes a field that both changed, and takes over what one changed", () => {
    const theirs = chain([{ ...eide, cue: "accused", mode: "PARAPHRASE" }, courier], 2);
    const mine = chain([{ ...eide, cue: "blamed", locator: "page 3" }, courier]);

    expect(chainPieces(before, theirs, mine)).toMatchObject([
      { name: "hop_1.mode", theirs: "Paraphrase", isDisputed: false },
      { name: "hop_1.cue", theirs: "accused", mine: "blamed", isDisputed: true },
    ]);
    const merged = mergedChain(before, theirs, mine, { "hop_1.mode": "Paraphrase", "hop_1.cue": "blamed and accused" });
    expect(merged.version).toBe(2);
    expect(merged.hops[0]).toMatchObject({ mode: "PARAPHRASE", cue: "blamed and accused", locator: "page 3" });
  });

  it("takes a party as a whole, by the name that was chosen", () => {
    const lind = { id: "pty_9", name: "Lind" };
    const theirs = chain([{ ...eide, party: lind }, courier], 2);
    const mine = chain([{ ...eide, party: { id: "pty_8", name: "Holm" } }, courier]);

    expect(mergedChain(before, theirs, mine, { "hop_1.party": "Lind" }).hops[0]?.party).toEqual(lind);
    expect(mergedChain(before, theirs, mine, { "hop_1.party": "Holm" }).hops[0]?.party?.id).toBe("pty_8");
  });

  it("puts a hop that they added where they have it", () => {
    const theirs = chain([eide, agency, courier], 2);
    const mine = chain([{ ...eide, cue: "blamed" }, courier]);

    expect(ids(mergedChain(before, theirs, mine, {}))).toEqual(["hop_1", "hop_3", "hop_2"]);
    expect(chainPieces(before, theirs, mine)).toMatchObject([{ label: "Added: Agency", isDisputed: false }]);
  });

  it("takes out a hop that they took out, unless it was changed meanwhile", () => {
    const three = chain([eide, agency, courier]);
    const theirs = chain([eide, courier], 2);
    const untouched = chain([{ ...eide, cue: "blamed" }, agency, courier]);
    const touched = chain([eide, { ...agency, cue: "learned" }, courier]);

    expect(ids(mergedChain(three, theirs, untouched, {}))).toEqual(["hop_1", "hop_2"]);
    expect(mergedChain(three, theirs, touched, {}).hops[1]).toMatchObject({ hopId: "", cue: "learned" });
  });

  it("keeps a hop that I added", () => {
    const mine = chain([eide, newHop("REPORTED_BY", { cue: "heard" }), courier]);

    expect(mergedChain(before, chain([eide, courier], 2), mine, {}).hops[1]?.cue).toBe("heard");
  });

  it("takes their passage unless I chose another", () => {
    const theirs = { ...before, sourcePassageId: "psg_2" };

    expect(mergedChain(before, theirs, before, {}).sourcePassageId).toBe("psg_2");
    expect(chainPieces(before, theirs, before)).toMatchObject([{ label: "Read at", isDisputed: false }]);
    expect(mergedChain(before, theirs, { ...before, sourcePassageId: "psg_3" }, {}).sourcePassageId).toBe("psg_3");
  });
});
