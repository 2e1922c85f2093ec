import { describe, expect, it } from "vitest";
import type { SetLineFragment } from "./Sets.generated";
import { checkedFilter, filterInput, noSet, setContent, setField, setFields } from "./setFields";

const filter: SetLineFragment["filter"] = {
  text: '"exact words" -not',
  verdict: ["FALSE", "MISLEADING"],
  rating: ["False, but", "Misleading"],
  ratable: true,
  checkability: ["CHECKABLE"],
  language: ["en", "de"],
  tag: ["energy"],
  party: ["pty_1"],
  source: ["pty_2"],
  outlet: ["pty_3"],
  article: ["https://ledger.example/a,b"],
  responseKind: ["DENIED"],
  allegation: false,
  publisher: ["ledger.example"],
  publishedAfter: "2026-11-03T18:05:00Z",
  publishedBefore: "2026-12-01T00:00:00Z",
  checkedAfter: "2026-10-01T00:00:00Z",
  checkedBefore: "2026-11-01T00:00:00Z",
};

const set: SetLineFragment = {
  id: "cst_1",
  version: 3,
  name: "Energy",
  description: null,
  scope: "PUBLISHED",
  public: true,
  discardedAt: null,
  discardedWhy: null,
  feedUrl: null,
  filter,
};

const fields = setFields(set, (id) => `Name of ${id}`);

describe("a claim set in its form", () => {
  it("comes back as it was, to the letter", () => {
    expect(setContent(fields)).toEqual({ name: "Energy", description: null, scope: "PUBLISHED", public: true, filter });
  });

  it("stands on the version that was read", () => {
    expect(fields.version).toBe(3);
  });

  it("shows parties by their names", () => {
    expect(fields.party).toEqual([{ id: "pty_1", name: "Name of pty_1" }]);
  });

  it("asks for nothing that was left open", () => {
    expect(filterInput(noSet)).toEqual({});
  });

  it("leaves out what only published claims have, and is not public, when it is over checked ones", () => {
    const content = setContent({ ...fields, scope: "VERIFIED" });
    expect(content.public).toBe(false);
    expect(Object.keys(content.filter)).not.toContain("publisher");
    expect(Object.keys(content.filter)).not.toContain("publishedAfter");
    expect(content.filter.checkedAfter).toBe("2026-10-01T00:00:00Z");
  });

  it("takes each line and each word between commas once written", () => {
    const typed = { ...noSet, article: " https://a.example \n\n", tag: "energy, ,water", language: "en" };
    expect(filterInput(typed)).toEqual({
      article: ["https://a.example"],
      tag: ["energy", "water"],
      language: ["en"],
    });
  });
});

describe("a set over checked claims", () => {
  it("asks the desk for what it has checked itself", () => {
    expect(checkedFilter({ tag: ["energy"], article: ["https://a.example"] })).toEqual({
      tag: ["energy"],
      articleUrl: ["https://a.example"],
      status: ["VERIFIED"],
      ownCheck: true,
    });
  });
});

describe("a refusal", () => {
  it("stands beside the field that it is about", () => {
    expect(setField("filter.tag.2")).toBe("tag");
    expect(setField("filter.publishedBefore")).toBe("publishedBefore");
    expect(setField("public")).toBe("isPublic");
    expect(setField("name")).toBe("name");
  });
});
