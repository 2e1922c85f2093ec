import { expect, it } from "vitest";
import { type ClaimValues, claimInput, fieldOfClaim, newClaim } from "./claimValues";

const passage = { articleVersionId: "arv_1", exact: "cost 18.4 million", start: 4 };
const bridge = { id: "pty_bridge", name: "Bridge works" };

const written: ClaimValues = {
  ...newClaim(false, passage.exact, "en"),
  statement: " The bridge cost 18.4 million. ",
  parties: [
    { party: null, role: "MENTIONED" },
    { party: bridge, role: "ACCUSED" },
  ],
  tags: "bridge, money,",
};

it("A claim is sent with its passage, without rows that name nobody", () => {
  expect(claimInput(written, passage, "once")).toEqual({
    statement: "The bridge cost 18.4 million.",
    checkability: "CHECKABLE",
    language: "en",
    parties: [{ partyId: "pty_bridge", role: "ACCUSED" }],
    tags: ["bridge", "money"],
    limits: null,
    passages: [passage],
    requestId: "once",
  });
});

it("A claim begins without words, an opinion with its author's", () => {
  expect(newClaim(false, "a scandal", null)).toMatchObject({ statement: "", checkability: "CHECKABLE", language: "" });
  expect(newClaim(true, "a scandal", "en")).toMatchObject({ statement: "a scandal", checkability: "OPINION" });
});

it("What the server says of a party stands beside its row", () => {
  expect(fieldOfClaim("parties.0.partyId", written)).toBe("parties.1.party");
  expect(fieldOfClaim("parties.0.role", written)).toBe("parties.1.role");
  expect(fieldOfClaim("passages.0.exact", written)).toBe("passages");
  expect(fieldOfClaim("tags.3", written)).toBe("tags");
});
