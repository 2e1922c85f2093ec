import type { SubscriptionForwarder } from "@urql/core";
import type { Client } from "graphql-ws";

let connected: Promise<Client> | undefined;

/** The protocol comes with the first subscription, so that a reader's page does not wait for it. */
function connection(): Promise<Client> {
  connected ??= import("graphql-ws").then(({ createClient }) =>
    createClient({
      url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
      lazy: true,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
    }),
  );
  return connected;
}

export const socket: SubscriptionForwarder = (request) => ({
  subscribe(sink) {
    let stop: (() => void) | undefined;
    let stopped = false;
    connection().then((client) => {
      if (!stopped) {
        stop = client.subscribe(
          { query: request.query ?? "", variables: request.variables },
          {
            next: (value) => sink.next(value as Parameters<typeof sink.next>[0]),
            error: (thrown) => sink.error(thrown),
            complete: () => sink.complete(),
          },
        );
      }
    });
    return {
      unsubscribe() {
        stopped = true;
        stop?.();
      },
    };
  },
});
