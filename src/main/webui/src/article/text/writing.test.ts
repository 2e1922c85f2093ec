import { expect, it } from "vitest";
import { codePointsOf } from "../passage/codePoints";
import { placeOf, withAbout, withoutWriting, withWriting, writingIn } from "./writing";

const text = "😀 A bridge";
const points = codePointsOf(text);

it("What is being written comes back from the address, at the same words", () => {
  const place = placeOf({ start: 5, end: 11 }, points);
  const address = withWriting(new URLSearchParams("version=2"), "claim", place);

  expect(address.toString()).toBe("version=2&write=claim&at=4-10");
  expect(writingIn(address, points)).toEqual({ deed: "claim", span: { start: 5, end: 11 }, place: "4-10" });
  expect(withoutWriting(address).toString()).toBe("version=2");
});

it.each(["", "write=claim", "write=claim&at=4", "write=claim&at=5-4", "write=claim&at=0-99", "write=burn&at=0-1"])(
  "Nothing is being written at an address such as %j",
  (address) => {
    expect(writingIn(new URLSearchParams(address), points)).toBeUndefined();
  },
);

it("The address lights one claim, or none", () => {
  const address = withAbout(new URLSearchParams("version=2&claim=clm_1"), "clm_2");

  expect(address.toString()).toBe("version=2&claim=clm_2");
  expect(withAbout(address, undefined).toString()).toBe("version=2");
});
