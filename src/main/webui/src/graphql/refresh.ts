import type { Client, Exchange, Operation } from "@urql/core";
import { makeOperation } from "@urql/core";
import { pipe, tap } from "wonka";

const onScreen = new Map<number, Operation>();
let client: Client | undefined;

/** Knows which queries are on screen. Stands before the cache. */
export const watchQueries: Exchange =
  ({ client: itsClient, forward }) =>
  (operations) => {
    client = itsClient;
    return pipe(
      operations,
      tap((operation) => {
        if (operation.kind === "query") {
          onScreen.set(operation.key, operation);
        } else if (operation.kind === "teardown") {
          onScreen.delete(operation.key);
        }
      }),
      forward,
    );
  };

/** Reads everything that is on screen again: after changes that nobody could tell this page of. */
export function refresh() {
  for (const operation of onScreen.values()) {
    client?.reexecuteOperation(
      makeOperation("query", operation, { ...operation.context, requestPolicy: "cache-and-network" }),
    );
  }
}
