import { describe, expect, test } from "vitest";
import { withoutSecrets } from "./secrets";

describe("Secrets stay out of drafts", () => {
  test("a secret field at the top is left out", () => {
    expect(withoutSecrets({ name: "Ann", cue: "said" }, ["name"])).toEqual({ cue: "said" });
  });

  test("a secret field of every element of a list is left out", () => {
    const values = { hops: [{ cue: "said", realName: "Ann" }, { realName: "Bo" }], realName: "not that one" };

    expect(withoutSecrets(values, ["hops.*.realName"])).toEqual({
      hops: [{ cue: "said" }, {}],
      realName: "not that one",
    });
  });

  test("the form's own values are not touched", () => {
    const values = { hops: [{ realName: "Ann" }] };

    withoutSecrets(values, ["hops.*.realName"]);

    expect(values.hops[0]?.realName).toBe("Ann");
  });

  test("nothing is left out where nothing is secret, and empty values stay what they are", () => {
    const values = { party: null, tags: [], on: new Date(0) };

    expect(withoutSecrets(values, [])).toEqual(values);
    expect(withoutSecrets({ party: null, tags: [] }, ["party.name", "tags.*.name"])).toEqual({ party: null, tags: [] });
  });
});
