import { describe, expect, it } from "vitest";
import { withoutSecrets } from "../../form/secrets";
import type { ClaimSourcesFragment } from "../ClaimSources.generated";
import { type ChainFields, chainInput, forgottenNames, newChain, secretsOfChain } from "./chain";
import { newHop } from "./hop";

function appearance(isPublic = true): ClaimSourcesFragment["appearances"][number] {
  return {
    id: "app_1",
    passage: {
      id: "psg_1",
      exact: "accused the city",
      articleVersion: {
        id: "ver_1",
        article: {
          id: "art_1",
          headline: "Tram line closed",
          language: "en",
          url: "https://courier.example/tram",
          public: isPublic,
          published: { value: "2026-11-12", precision: "DAY", notAfter: null },
          outlet: { id: "pty_courier", name: "Nordhavn Courier", kind: "NEWS_OUTLET" },
        },
      },
    },
  };
}

describe("a new chain", () => {
  it("begins with who said it and the outlet where we read it", () => {
    const { hops, sourcePassageId } = newChain([appearance()]);

    expect(hops.map((hop) => hop.role)).toEqual(["ORIGINATOR", "PUBLISHED_IN"]);
    expect(hops[0]?.party).toBeNull();
    expect(hops[1]).toMatchObject({
      party: { id: "pty_courier", name: "Nordhavn Courier" },
      saidOn: { precision: "DAY", value: "2026-11-12" },
      url: "https://courier.example/tram",
    });
    expect(sourcePassageId).toBe("psg_1");
  });

  it("does not give away the address of an article that readers may not be pointed to", () => {
    expect(newChain([appearance(false)]).hops[1]?.url).toBe("");
  });

  it("leaves both places open for a claim that appears nowhere", () => {
    const chain = newChain([]);

    expect(chain.hops.map((hop) => hop.party)).toEqual([null, null]);
    expect(chainInput(chain).sourcePassageId).toBeNull();
  });
});

describe("the names behind a chain", () => {
  const chain: ChainFields = {
    ...newChain([]),
    hops: [
      newHop("ORIGINATOR", {
        kind: "UNNAMED",
        realName: "Greta Lind",
        hopId: "hop_1",
        nameKept: true,
        forgetName: true,
      }),
      newHop("PUBLISHED_IN", { hopId: "hop_2", nameKept: true }),
    ],
    namesGone: ["hop_3"],
  };

  it("stay out of drafts", () => {
    expect(JSON.stringify(chain)).toContain("Greta Lind");
    expect(JSON.stringify(withoutSecrets(chain, secretsOfChain))).not.toContain("Greta Lind");
  });

  it("leave the vault where somebody said so, and nowhere else", () => {
    expect(forgottenNames(chain)).toEqual(["hop_3", "hop_1"]);
  });
});
