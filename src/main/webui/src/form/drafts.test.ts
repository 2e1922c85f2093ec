import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clearDraft, draftsUnder, flushDrafts, loadDraft, saveDraft } from "./drafts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  flushDrafts();
  vi.useRealTimers();
});

function stored(name: string) {
  return localStorage.getItem(`stet.draft.${name}`);
}

describe("a draft", () => {
  it("is written once, when its author pauses", () => {
    const write = vi.spyOn(Storage.prototype, "setItem");

    saveDraft("a", { words: "O" });
    saveDraft("a", { words: "On" });
    saveDraft("a", { words: "One" });
    expect(write).not.toHaveBeenCalled();
    vi.runAllTimers();

    expect(write).toHaveBeenCalledTimes(1);
    expect(loadDraft("a")).toEqual({ words: "One" });
  });

  it("is written at once when the page goes", () => {
    saveDraft("a", { words: "One" });
    dispatchEvent(new Event("pagehide"));

    expect(stored("a")).toBe('{"words":"One"}');
  });

  it("can be read before it was written", () => {
    saveDraft("a", { words: "One" });

    expect(loadDraft("a")).toEqual({ words: "One" });
  });

  it("that was cleared does not come back", () => {
    saveDraft("a", { words: "One" });
    clearDraft("a");
    vi.runAllTimers();

    expect(loadDraft("a")).toBeUndefined();
  });

  it("does not hold up another one", () => {
    saveDraft("a", { words: "One" });
    saveDraft("b", { words: "Two" });
    vi.runAllTimers();

    expect([stored("a"), stored("b")]).toEqual(['{"words":"One"}', '{"words":"Two"}']);
  });

  it("is found by how its name begins", () => {
    saveDraft("rita/claim/arv_1/0-5", { words: "One" });
    saveDraft("rita/claim/arv_2/0-5", { words: "Two" });

    expect(draftsUnder("rita/claim/arv_1/")).toEqual(["rita/claim/arv_1/0-5"]);
  });

  it("that is too much for the storage disturbs nobody", () => {
    const full = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    vi.stubGlobal("localStorage", { setItem: full, getItem: () => null });
    saveDraft("large", { words: "One" });

    expect(() => vi.runAllTimers()).not.toThrow();
    expect(loadDraft("large")).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
