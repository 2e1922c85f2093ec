import type { SubscriptionForwarder } from "@urql/core";
import type { Client } from "graphql-ws";
import { refresh } from "./refresh";

let connected: Promise<Client> | undefined;
let live = false;

/** Whether the server tells this page what changes. */
export function isLive(): boolean {
  return live;
}

function gained(wasRetry: boolean) {
  live = true;
  if (wasRetry) {
    // What happened meanwhile, nobody told.
    refresh();
  }
}

function lost() {
  live = false;
}

/** The protocol comes with the first subscription, so that a reader's page does not wait for it. */
function connection(): Promise<Client> {
  connected ??= import("graphql-ws").then(({ createClient }) =>
    createClient({
      url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
      lazy: true,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      on: { connected: (_socket, _payload, wasRetry) => gained(wasRetry), closed: () => lost() },
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
