import { type Exchange, makeOperation, type Operation, type OperationResult } from "@urql/core";
import { filter, makeSubject, merge, pipe } from "wonka";

/** How often in a row one question is put again: an answer that can never be read whole must not be asked for for ever. */
const mostTries = 5;

/**
 * An answer that an event overtook: by the time it was read, the cache had forgotten a part of it. It is asked for again,
 * because the client leaves the event's own wish aside while the question is under way. Until that answer is there, the
 * page keeps what it shows, with every form on it. Stands before the cache.
 */
export const leaveOutOvertaken: Exchange = ({ forward }) => {
  const again = makeSubject<Operation>();
  const tries = new Map<number, number>();
  const askAgain = ({ operation }: OperationResult) => {
    const count = (tries.get(operation.key) ?? 0) + 1;
    tries.set(operation.key, count);
    if (count <= mostTries) {
      const anew = makeOperation("query", operation, { ...operation.context, requestPolicy: "network-only" });
      // Once the cache is done with the answer at hand.
      void Promise.resolve().then(() => again.next(anew));
    }
  };
  return (operations) =>
    pipe(
      forward(merge([operations, again.source])),
      filter((result) => {
        const overtaken = isOvertaken(result);
        if (overtaken) {
          askAgain(result);
        } else {
          tries.delete(result.operation.key);
        }
        return !overtaken;
      }),
    );
};

function isOvertaken({ operation, data, error }: OperationResult): boolean {
  return operation.kind === "query" && data == null && !error;
}
