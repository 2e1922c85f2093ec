import { describe, expect, it } from "vitest";
import { unknownDate } from "../../form/DateKnownInput";
import type { HopKind } from "../../graphql/schema.generated";
import type { HopKeptFragment } from "../ClaimSources.generated";
import { hopFields, hopInput, newHop, preview } from "./hop";

/** Somebody tried every kind and typed into each. */
const everything = newHop("REPORTED_BY", {
  party: { id: "pty_1", name: "Mats Eide" },
  capacity: "mayor",
  description: "a city official",
  reasonForAnonymity: "of their job",
  realName: "Greta Lind",
});

const as = (kind: HopKind) => hopInput({ ...everything, kind });

describe("what the server is told of a hop", () => {
  it("is of a named party its id and capacity, and nothing of a source without a name", () => {
    const input = as("NAMED");

    expect(input).toMatchObject({ kind: "NAMED", partyId: "pty_1", description: "mayor" });
    expect(input).not.toHaveProperty("reasonForAnonymity");
    expect(input).not.toHaveProperty("realName");
  });

  it("is of an unnamed source what was agreed and its name, and no party", () => {
    const input = as("UNNAMED");

    expect(input).toMatchObject({
      description: "a city official",
      reasonForAnonymity: "of their job",
      realName: "Greta Lind",
    });
    expect(input).not.toHaveProperty("partyId");
  });

  it("is of somebody unknown only what is known", () => {
    const input = as("UNIDENTIFIED");

    expect(input.description).toBe("a city official");
    expect(input).not.toHaveProperty("partyId");
    expect(input).not.toHaveProperty("reasonForAnonymity");
    expect(input).not.toHaveProperty("realName");
  });

  it("is nothing where nothing was typed", () => {
    expect(hopInput(newHop("ORIGINATOR"))).toEqual({
      hopId: null,
      kind: "NAMED",
      partyId: null,
      description: null,
      groundRule: "ON_RECORD",
      role: "ORIGINATOR",
      mode: null,
      cue: null,
      saidOn: { precision: "UNKNOWN", value: null, notAfter: null },
      url: null,
      locator: null,
    });
  });
});

const kept: HopKeptFragment = {
  id: "hop_1",
  kind: "UNNAMED",
  label: "a city official",
  party: null,
  description: "a city official",
  reasonForAnonymity: "of their job",
  groundRule: "ON_BACKGROUND",
  role: "ORIGINATOR",
  mode: "PARAPHRASE",
  cue: "said",
  saidOn: { value: "2026-11", precision: "MONTH", notAfter: null },
  url: "https://courier.example/tram",
  locator: "notebook 4",
  nameKept: true,
};

describe("a hop that stands", () => {
  it("comes back from the form as it was, and keeps its id", () => {
    expect(hopInput(hopFields(kept))).toEqual({
      hopId: "hop_1",
      kind: "UNNAMED",
      description: "a city official",
      reasonForAnonymity: "of their job",
      realName: null,
      groundRule: "ON_BACKGROUND",
      role: "ORIGINATOR",
      mode: "PARAPHRASE",
      cue: "said",
      saidOn: { value: "2026-11", precision: "MONTH", notAfter: null },
      url: "https://courier.example/tram",
      locator: "notebook 4",
    });
  });

  it("brings the capacity of a named party back where it belongs", () => {
    const named = hopFields({ ...kept, kind: "NAMED", party: { id: "pty_1", name: "Eide", kind: "PERSON" } });

    expect(named).toMatchObject({ capacity: "a city official", description: "", party: { id: "pty_1", name: "Eide" } });
  });
});

describe("the line of names over the form", () => {
  it("shows a place for whoever is not there yet", () => {
    expect(preview(newHop("ORIGINATOR"))).toEqual({ label: "…", kind: "NAMED", cue: null, groundRule: "ON_RECORD" });
  });

  it("shows an unnamed source by its description alone", () => {
    expect(preview({ ...everything, kind: "UNNAMED", saidOn: unknownDate }).label).toBe("a city official");
  });
});
