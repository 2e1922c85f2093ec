import { describe, expect, it } from "vitest";
import { nameIn, questionsOf } from "./partyNames";

const claim = {
  id: "pub_1",
  version: 1,
  parties: [{ party: { id: "pty_1", name: "Meridian" } }],
  attributions: [{ hops: [{ party: null }, { party: { id: "pty_2", name: "Orbit AI" } }] }],
  appearances: [{ article: { outlet: null } }, { article: { outlet: { id: "pty_3", name: "The Ledger" } } }],
};

describe("the name of a party", () => {
  it("is looked for where the filter looks for the party", () => {
    expect([...questionsOf({ party: ["pty_1"], outlet: ["pty_3"] })]).toEqual([
      ["pty_1", { party: ["pty_1"] }],
      ["pty_3", { outlet: ["pty_3"] }],
    ]);
  });

  it("stands in a claim about it, by it or printed by it", () => {
    expect(["pty_1", "pty_2", "pty_3", "pty_4"].map((id) => nameIn(claim, id))).toEqual([
      "Meridian",
      "Orbit AI",
      "The Ledger",
      undefined,
    ]);
  });
});
