import { describe, expect, it } from "vitest";
import { newHop } from "./hop";
import { fieldOfChain, placesToOpen } from "./refusals";

const unnamed = newHop("ORIGINATOR", { kind: "UNNAMED", description: "an engineer", realName: "Greta Lind" });
const named = newHop("PUBLISHED_IN", { cue: "told Greta Lind" });
const hops = [unnamed, named];
const at = (path: string) => fieldOfChain(path, hops);

describe("where a refusal is shown", () => {
  it("is the name of the party that is missing or comes twice", () => {
    expect(at("hops.1.partyId")).toBe("hops.1.party");
  });

  it("is the description, which is the capacity of a named party", () => {
    expect(at("hops.0.description")).toBe("hops.0.description");
    expect(at("hops.1.description")).toBe("hops.1.capacity");
  });

  it("is the field of the same name otherwise, as deep as it goes", () => {
    expect(at("hops.1.role")).toBe("hops.1.role");
    expect(at("hops.1.saidOn.value")).toBe("hops.1.saidOn.value");
    expect(at("sourcePassageId")).toBe("sourcePassageId");
  });

  it("is the text that tells a name for the vault", () => {
    expect(at("hops.1")).toBe("hops.1.cue");
  });

  it("is who the hop stands for when the whole hop is refused for another reason", () => {
    expect(at("hops.0")).toBe("hops.0.description");
  });

  it("is the end of the form for what has no field", () => {
    expect(at("hops")).toBe("");
    expect(at("forgetNames")).toBe("");
    expect(at("hops.1.hopId")).toBe("");
    expect(at("hops.7.cue")).toBe("");
  });
});

describe("what stands behind More", () => {
  it("is opened where something in it was refused", () => {
    expect(placesToOpen(["hops.1.url", "hops.0.party", "hops.2.saidOn.value", "", "url"])).toEqual([1, 2]);
  });
});
