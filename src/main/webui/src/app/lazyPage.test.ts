import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { comes } from "./lazyPage";

const page = { default: () => null };
const isAbsent = async () => {
  throw new Error("Failed to fetch");
};

describe("a page whose script cannot be had", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    sessionStorage.clear();
  });

  it("waits for the server, and is then loaded anew", async () => {
    const answers = [false, false, true];
    let reloads = 0;
    void comes(isAbsent, { isServed: async () => answers.shift() ?? true, reload: () => reloads++ });

    await vi.advanceTimersByTimeAsync(1000);
    expect(reloads).toBe(0);
    await vi.advanceTimersByTimeAsync(4000);

    expect(reloads).toBe(1);
  });

  it("is broken if that did not help", async () => {
    const surroundings = { isServed: async () => true, reload: () => undefined };
    void comes(isAbsent, surroundings);
    await vi.advanceTimersByTimeAsync(0);

    await expect(comes(isAbsent, surroundings)).rejects.toThrow("Failed to fetch");
  });

  it("may be loaded anew again after it came once", async () => {
    let reloads = 0;
    const surroundings = { isServed: async () => true, reload: () => reloads++ };
    void comes(isAbsent, surroundings);
    await vi.advanceTimersByTimeAsync(0);
    await comes(async () => page, surroundings);
    void comes(isAbsent, surroundings);
    await vi.advanceTimersByTimeAsync(0);

    expect(reloads).toBe(2);
  });
});
