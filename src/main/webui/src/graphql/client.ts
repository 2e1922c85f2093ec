import {
  Client,
  type CombinedError,
  fetchExchange,
  makeOperation,
  mapExchange,
  type Operation,
  subscriptionExchange,
} from "@urql/core";
import { retryExchange } from "@urql/exchange-retry";
import { announce } from "../session/connection";
import { cache } from "./cache";
import { failureOf } from "./failure";
import { watchQueries } from "./refresh";
import { socket } from "./socket";

/** Without it the server takes no mutation with a session's cookie: no form of another site can send it. */
const preflight = { "GraphQL-Preflight": "1" };

/** A mutation is for its person to send again: the form still has every word. */
function again(error: CombinedError, operation: Operation): Operation | null {
  if (operation.kind !== "query") {
    return null;
  }
  if (failureOf(error).kind === "offline") {
    return operation;
  }
  return isSessionOver(error) && !operation.context[asReader]
    ? makeOperation("query", operation, { ...operation.context, [asReader]: true })
    : null;
}

/** With that answer the server took a useless cookie away: what is public is answered the next time. */
function isSessionOver(error: CombinedError): boolean {
  return error.response?.status === 401;
}

const asReader = "asReader";

export function makeClient(): Client {
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    fetchOptions: () => ({ credentials: "same-origin", headers: preflight }),
    exchanges: [
      watchQueries,
      cache(),
      retryExchange({
        initialDelayMs: 1000,
        maxDelayMs: 15000,
        maxNumberAttempts: Number.POSITIVE_INFINITY,
        retryWith: again,
      }),
      // Behind the retries, so that each try is news.
      mapExchange({
        onResult: (result) => {
          if (result.operation.kind !== "subscription") {
            announce(result.error ? failureOf(result.error).kind : "answered");
          }
        },
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: socket }),
    ],
  });
}
