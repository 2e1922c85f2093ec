import type { SubscriptionForwarder } from "@urql/core";
import type { Client } from "graphql-ws";
import { refresh } from "./refresh";

let connected: Promise<Client> | undefined;
let live = false;

/** Whether the server tells this page what changes. */
export function isLive(): boolean {
  return live;
}

/** A line that died without a word is noticed by an answer that does not come, in milliseconds. */
const lifeSign = { every: 15_000, within: 10_000 };

/** The protocol comes with the first subscription, so that a reader's page does not wait for it. */
function connection(): Promise<Client> {
  connected ??= import("graphql-ws").then(({ createClient }) => open(createClient));
  // Else a script that once could not be had would be missing until the page is loaded anew.
  connected.catch(() => {
    connected = undefined;
  });
  return connected;
}

function open(createClient: typeof import("graphql-ws").createClient): Client {
  let line: WebSocket | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return createClient({
    url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
    lazy: true,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: lifeSign.every,
    on: {
      connected: (socket, _payload, wasRetry) => {
        line = socket as WebSocket;
        live = true;
        if (wasRetry) {
          // What happened meanwhile, nobody told.
          refresh();
        }
      },
      ping: (received) => {
        if (!received) {
          waiting = setTimeout(() => line?.close(4408, "No answer"), lifeSign.within);
        }
      },
      pong: (received) => received && clearTimeout(waiting),
      closed: () => {
        live = false;
        clearTimeout(waiting);
      },
    },
  });
}

export const socket: SubscriptionForwarder = (request) => ({
  subscribe(sink) {
    let stop: (() => void) | undefined;
    let stopped = false;
    connection().then(
      (client) => {
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
      },
      (noScript) => sink.error(noScript),
    );
    return {
      unsubscribe() {
        stopped = true;
        stop?.();
      },
    };
  },
});
