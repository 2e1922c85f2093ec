import { expect, it } from "vitest";
import { unknownDate } from "../../form/DateKnownInput";
import { articleValues, fieldOfArticle, knownInput, nothingKnown } from "./articleValues";

it("What nobody knows is sent as nothing, and the date as unknown", () => {
  expect(knownInput(nothingKnown)).toEqual({
    headline: null,
    outletId: null,
    bylines: [],
    url: null,
    language: null,
    published: { precision: "UNKNOWN", value: null, notAfter: null },
    public: false,
  });
});

it("An article comes out of its form as it went in", () => {
  const values = articleValues({
    id: "art_1",
    version: 3,
    headline: "The price of light",
    bylines: ["Rita Moen", "Jonas Aker"],
    url: "https://lantern-bridge.example/",
    language: "en",
    public: true,
    recordedAt: "2026-11-18T10:00:00Z",
    outlet: { id: "pty_1", name: "Nordhavn Courier", kind: "NEWS_OUTLET" },
    published: { precision: "MONTH", value: "2026-11", notAfter: null },
    discardedAt: null,
    discardedWhy: null,
  });

  expect(knownInput(values)).toEqual({
    headline: "The price of light",
    outletId: "pty_1",
    bylines: ["Rita Moen", "Jonas Aker"],
    url: "https://lantern-bridge.example/",
    language: "en",
    published: { precision: "MONTH", value: "2026-11", notAfter: null },
    public: true,
  });
  expect(articleValues({ ...emptyArticle, published: nothingKnownOfTheDate }).published).toEqual(unknownDate);
});

it("What the server says is shown beside the form's field", () => {
  expect(["outletId", "published", "published.notAfter", "bylines.2", "url"].map(fieldOfArticle)).toEqual([
    "outlet",
    "published.value",
    "published.notAfter",
    "bylines",
    "url",
  ]);
});

const nothingKnownOfTheDate = { precision: "UNKNOWN" as const, value: null, notAfter: null };

const emptyArticle = {
  id: "art_1",
  version: 0,
  headline: null,
  bylines: [],
  url: null,
  language: null,
  public: false,
  recordedAt: "2026-11-18T10:00:00Z",
  outlet: null,
  published: nothingKnownOfTheDate,
  discardedAt: null,
  discardedWhy: null,
};
