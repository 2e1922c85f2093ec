import { act, renderHook } from "@testing-library/react";
import type { Client } from "@urql/core";
import type { ReactNode } from "react";
import { Provider } from "urql";
import { describe, expect, it } from "vitest";
import { useArticleClaims } from "./useArticleClaims";

interface Variables {
  after: string | null;
}

type Listener = (result: unknown) => void;

/** Answers when it is told to, and remembers who still listens. */
class Desk {
  private readonly listeners = new Map<string, Set<Listener>>();

  readonly client = {
    query: (_document: unknown, { after }: Variables) => ({
      subscribe: (listener: Listener) => {
        const all = this.listeners.get(String(after)) ?? new Set();
        this.listeners.set(String(after), all.add(listener));
        return { unsubscribe: () => all.delete(listener) };
      },
    }),
  } as unknown as Client;

  asked(): string[] {
    return [...this.listeners].filter(([, all]) => all.size > 0).map(([after]) => after);
  }

  answer(after: string, ids: string[], next: string | null) {
    const nodes = ids.map((id) => ({ id }));
    const claims = { nodes, pageInfo: { hasNextPage: next !== null, endCursor: next } };
    this.tell(after, { data: { article: { claims } } });
  }

  tell(after: string, result: unknown) {
    act(() => {
      for (const listener of this.listeners.get(after) ?? []) {
        listener(result);
      }
    });
  }
}

function read(desk: Desk) {
  const wrapper = ({ children }: { children: ReactNode }) => <Provider value={desk.client}>{children}</Provider>;
  return renderHook(() => useArticleClaims("art_1"), { wrapper });
}

describe("the claims of an article", () => {
  it("are shown page by page, until all are there", () => {
    const desk = new Desk();
    const { result } = read(desk);

    desk.answer("null", ["a", "b"], "after-b");
    expect([...result.current.byId.keys()]).toEqual(["a", "b"]);
    expect(result.current.isComplete).toBe(false);

    desk.answer("after-b", ["c"], null);
    expect([...result.current.byId.keys()]).toEqual(["a", "b", "c"]);
    expect(result.current.isComplete).toBe(true);
  });

  it("come anew where a colleague changed them, and are there meanwhile", () => {
    const desk = new Desk();
    const { result } = read(desk);
    desk.answer("null", ["a", "b"], "after-b");
    desk.answer("after-b", ["c"], null);

    desk.answer("null", ["a", "new", "b"], "after-b");

    expect([...result.current.byId.keys()]).toEqual(["a", "new", "b", "c"]);
    expect(desk.asked()).toEqual(["null", "after-b"]);
  });

  it("are not asked for at a place that is no more", () => {
    const desk = new Desk();
    const { result } = read(desk);
    desk.answer("null", ["a", "b"], "after-b");
    desk.answer("after-b", ["c"], null);

    desk.answer("null", ["a"], null);

    expect([...result.current.byId.keys()]).toEqual(["a"]);
    expect(result.current.isComplete).toBe(true);
    expect(desk.asked()).toEqual(["null"]);
  });

  it("are let go of with the page", () => {
    const desk = new Desk();
    const { unmount } = read(desk);
    desk.answer("null", ["a"], "after-a");

    unmount();

    expect(desk.asked()).toEqual([]);
  });
});
