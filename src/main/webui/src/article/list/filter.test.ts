import { expect, it } from "vitest";
import { filterOf, withFilter } from "./filter";

function filter(address: string) {
  return filterOf(new URLSearchParams(address));
}

it("An address without conditions asks for every article", () => {
  expect(Object.values(filter(""))).toEqual([null, null, null, null, null]);
});

it("Every condition of the address is asked for", () => {
  expect(filter("words=bridge+light&outlet=pty_1&language=de-ch&public=no&discarded=yes")).toEqual({
    text: "bridge light",
    outlet: ["pty_1"],
    language: ["de-CH"],
    public: false,
    discarded: true,
  });
});

it("A language that is no tag asks for nothing", () => {
  expect(filter("language=d").language).toBeNull();
  expect(filter("language=!").language).toBeNull();
});

it("A condition is set and taken away beside the others", () => {
  const address = withFilter(new URLSearchParams("words=bridge"), "public", "yes");

  expect(address.toString()).toBe("words=bridge&public=yes");
  expect(withFilter(address, "words", "").toString()).toBe("public=yes");
});
