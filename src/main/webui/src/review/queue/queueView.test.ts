import { describe, expect, it } from "vitest";
import { chipsOf } from "./chips";
import { filterOf, inSegment, orderOf, type QueueView, readView, writeView } from "./queueView";

function view(address: string): QueueView {
  return readView(new URLSearchParams(address));
}

describe("the queue's address", () => {
  it("shows my own claims when it says nothing, and stays short then", () => {
    expect(view("").segment).toBe("mine");
    expect(writeView(view("")).toString()).toBe("");
  });

  it.each([
    "show=waiting",
    "show=all&status=IN_CHECK&status=RETURNED&language=de&tag=water&party=pty_1&checkability=OPINION&allegation=no&words=six+times&order=recorded-oldest",
    "allegation=yes",
  ])("comes back as it was: %s", (address) => {
    expect(writeView(view(address)).toString()).toBe(address);
  });

  it("leaves out what it does not know", () => {
    const odd = view("show=everything&status=DONE&status=toString&order=loudest&checkability=MAYBE");
    expect(odd).toMatchObject({ segment: "mine", status: [], checkability: [], order: "changed-newest" });
  });

  it("puts what has waited longest for approval first, unless another order was chosen", () => {
    expect(orderOf(view("show=waiting"))).toEqual({ field: "WAITING_SINCE", direction: "ASC" });
    expect(orderOf(view("show=waiting&order=recorded-newest"))).toEqual({ field: "RECORDED", direction: "DESC" });
    expect(inSegment(view("show=returned"), "waiting").order).toBe("waiting_since-oldest");
    expect(inSegment(view("show=waiting"), "returned").order).toBe("changed-newest");
    expect(inSegment(view("order=recorded-oldest"), "waiting").order).toBe("recorded-oldest");
  });
});

describe("the queue's filter", () => {
  it("asks for my open work, and nothing that is not filtered by", () => {
    expect(filterOf(view(""))).toEqual({
      assignee: "ME",
      status: ["UNVERIFIED", "IN_CHECK", "AWAITING_APPROVAL", "RETURNED"],
    });
    expect(filterOf(view("show=all"))).toEqual({});
  });

  it("lets a chosen status decide, except where the segment is a status", () => {
    expect(filterOf(view("status=VERIFIED")).status).toEqual(["VERIFIED"]);
    expect(filterOf(view("show=returned&status=VERIFIED")).status).toEqual(["RETURNED"]);
  });

  it("counts each segment under the same filters", () => {
    const filtered = view("tag=water&words=six");
    expect(filterOf(filtered, "waiting")).toEqual({ status: ["AWAITING_APPROVAL"], tag: ["water"], text: "six" });
    expect(filterOf(filtered, "unassigned")).toMatchObject({ assignee: "NOBODY", tag: ["water"], text: "six" });
  });
});

describe("the queue's chips", () => {
  it("name every filter in force", () => {
    const chips = chipsOf(view("status=IN_CHECK&tag=water&party=pty_1&allegation=no&words=six&language=de"));
    expect(chips.map((chip) => chip.words)).toEqual([
      "In check",
      "Language de",
      "Tag water",
      "Party",
      "Accuses nobody",
      "“six”",
    ]);
    expect(chips.find((chip) => chip.partyId)?.partyId).toBe("pty_1");
  });

  it("take away their own filter and leave the others", () => {
    const chips = chipsOf(view("tag=water&tag=steel&words=six"));
    expect(chips.map((chip) => writeView(chip.without).toString())).toEqual([
      "tag=steel&words=six",
      "tag=water&words=six",
      "tag=water&tag=steel",
    ]);
  });

  it("leave out a status where the segment is one", () => {
    expect(chipsOf(view("show=waiting&status=IN_CHECK"))).toEqual([]);
  });

  it("are none where nothing is filtered", () => {
    expect(chipsOf(view("show=all&order=recorded-oldest"))).toEqual([]);
  });
});
