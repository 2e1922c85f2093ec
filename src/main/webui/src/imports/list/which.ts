import type { ImportState } from "../../graphql/schema.generated";

export const which = ["all", "open", "waiting", "over"] as const;
export type Which = (typeof which)[number];

export const whichWords: Record<Which, string> = {
  all: "All",
  open: "Under way",
  waiting: "Waiting for approval",
  over: "Over",
};

export const statesOf: Record<Which, ImportState[] | undefined> = {
  all: undefined,
  open: ["READING", "READY", "PROPOSED", "APPROVING"],
  waiting: ["PROPOSED"],
  over: ["DONE", "FAILED", "DISCARDED"],
};

/** Which imports the address asks for. */
export function readWhich(address: URLSearchParams): Which {
  return which.find((one) => one === address.get("show")) ?? "all";
}
