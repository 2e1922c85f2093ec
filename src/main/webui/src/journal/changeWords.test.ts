import { describe, expect, it } from "vitest";
import { changesInWords, idsIn, toldFields } from "./changeWords";

const orbit = `pty_${"a".repeat(32)}`;
const claim = `clm_${"b".repeat(32)}`;
const names: Record<string, string> = { [orbit]: "Orbit AI" };
const nameOf = (id: string) => names[id] ?? id;
const told = (type: string, field: string, after: string | null, before: string | null = null) =>
  changesInWords(type, [{ field, before, after }], nameOf)[0];

describe("a change in words", () => {
  it("keeps a text as it is", () => {
    expect(told("Claim", "statement", "After.", "Before.")).toEqual({
      field: "statement",
      label: "statement",
      before: "Before.",
      after: "After.",
      isList: false,
    });
  });

  it("keeps a text that only looks like JSON", () => {
    expect(told("Claim", "statement", "[sic] it opened")?.after).toBe("[sic] it opened");
    expect(told("Claim", "statement", "{not json")?.isList).toBe(false);
  });

  it("names whom a list is about, a line for each", () => {
    const parties = JSON.stringify([{ partyId: orbit, role: "ACCUSED" }]);
    expect(told("Claim", "parties", parties)).toMatchObject({ after: "Orbit AI, Accused", isList: true });
    expect(told("Claim", "tags", '["bridge","money"]')).toMatchObject({ after: "bridge\nmoney", isList: true });
  });

  it("reads the same word differently in different things", () => {
    expect(told("ClaimRelation", "kind", "REPEATS")?.after).toBe("Repeats");
    expect(told("CompanyResponse", "kind", "DENIED")?.after).toBe("Denied");
    const hops = JSON.stringify([
      {
        id: "hop",
        label: "Orbit AI",
        role: "ORIGINATOR",
        cue: null,
        partyId: orbit,
        saidOn: { value: null, precision: "UNKNOWN" },
      },
    ]);
    expect(told("Attribution", "hops", hops)?.after).toBe("Orbit AI, Said it first");
  });

  it("reads dates as far as they are known", () => {
    expect(told("Article", "published", '{"value":"2026-11","precision":"MONTH","notAfter":null}')?.after).toBe(
      "November 2026",
    );
    expect(told("Article", "published", '{"value":null,"precision":"UNKNOWN","notAfter":null}')?.after).toBe("unknown");
  });

  it("reads yes and no, and what is nested", () => {
    expect(told("Article", "isPublic", "true", "false")).toMatchObject({ before: "no", after: "yes" });
    const proposal = JSON.stringify({
      byId: "mem",
      rating: { label: "Mostly so", best: 5, verdict: "MOSTLY_TRUE" },
      rationale: "Not shown.",
    });
    expect(told("Check", "proposal", proposal)?.after).toBe("rating: Mostly so, Mostly true\nrationale: Not shown.");
  });

  it("says where an answer comes from", () => {
    const source = JSON.stringify({ responseRequestId: `rrq_${"c".repeat(32)}`, articleId: null, url: null });
    expect(told("CompanyResponse", "source", source)?.after).toBe("request: our own request");
    expect(told("CompanyResponse", "source", '{"articleId":null}')).toBeUndefined();
  });

  it("leaves out what the entry says already", () => {
    const changes = [
      { field: "contentVersion", before: "1", after: "2" },
      { field: "claimId", before: null, after: claim },
      { field: "companyId", before: null, after: orbit },
    ];
    expect(toldFields(changes)).toEqual(["company"]);
    expect(idsIn(changes)).toEqual([orbit]);
    expect(changesInWords("CompanyResponse", changes, nameOf)).toHaveLength(1);
  });
});
