import type { Exchange, OperationResult } from "@urql/core";
import { filter, pipe } from "wonka";

/**
 * An answer that an event overtook: by the time it was read, the cache had forgotten a part of it. The event has had it
 * asked for again; until that answer is there, the page keeps what it shows, with every form on it. Stands before the cache.
 */
export const leaveOutOvertaken: Exchange =
  ({ forward }) =>
  (operations) =>
    pipe(
      forward(operations),
      filter((result) => !isOvertaken(result)),
    );

function isOvertaken({ operation, data, error }: OperationResult): boolean {
  return operation.kind === "query" && data == null && !error;
}
