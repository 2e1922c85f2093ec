import { Client, fetchExchange, mapExchange, subscriptionExchange } from "@urql/core";
import { retryExchange } from "@urql/exchange-retry";
import { announce } from "../session/connection";
import { cache } from "./cache";
import { failureOf } from "./failure";
import { watchQueries } from "./refresh";
import { socket } from "./socket";

/** Without it the server takes no mutation with a session's cookie: no form of another site can send it. */
const preflight = { "GraphQL-Preflight": "1" };

export function makeClient(): Client {
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    fetchOptions: () => ({ credentials: "same-origin", headers: preflight }),
    exchanges: [
      watchQueries,
      mapExchange({
        onResult: (result) => {
          if (result.operation.kind !== "subscription") {
            announce(result.error ? failureOf(result.error).kind : "answered");
          }
        },
      }),
      cache(),
      retryExchange({
        initialDelayMs: 1000,
        maxDelayMs: 15000,
        maxNumberAttempts: Number.POSITIVE_INFINITY,
        // A mutation is for its person to send again: the form still has every word.
        retryIf: (error, operation) => operation.kind === "query" && failureOf(error).kind === "offline",
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: socket }),
    ],
  });
}
