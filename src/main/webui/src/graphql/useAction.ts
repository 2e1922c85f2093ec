import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useCallback, useState } from "react";
import { useClient } from "urql";
import { momentsInSentence } from "../words/momentsInSentence";
import { type Failure, failureOf } from "./failure";
import { refresh } from "./refresh";
import type { UserErrorCode } from "./schema.generated";
import { isLive } from "./socket";

export interface UserError {
  code: UserErrorCode;
  field: string[];
  message: string;
}

interface Payload {
  userErrors: UserError[];
}

/** What became of a mutation: it was done, the server says what to mend, or there was no answer. */
export type Outcome<P> =
  | { kind: "done"; payload: P }
  | { kind: "refused"; userErrors: UserError[] }
  | { kind: "failed"; failure: Failure };

export interface Action<Input, P> {
  run: (input: Input) => Promise<Outcome<P>>;
  pending: boolean;
}

/** One mutation of the schema. Every one of them takes a single input and answers with a payload. */
export function useAction<Data extends object, Input, P extends Payload>(
  document: TypedDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => P | null | undefined,
): Action<Input, P> {
  const client = useClient();
  const [pending, setPending] = useState(false);
  const run = useCallback(
    async (input: Input): Promise<Outcome<P>> => {
      setPending(true);
      const result = await client
        .mutation(document as TypedDocumentNode<Data, AnyVariables>, { input } as AnyVariables)
        .toPromise();
      setPending(false);
      const payload = result.data && payloadOf(result.data);
      if (!payload) {
        const failure = result.error ? failureOf(result.error) : undefined;
        return { kind: "failed", failure: failure ?? { kind: "other", message: "The server gave no answer." } };
      }
      if (payload.userErrors.length > 0) {
        return { kind: "refused", userErrors: payload.userErrors.map(inWords) };
      }
      if (!isLive()) {
        refresh();
      }
      return { kind: "done", payload };
    },
    [client, document, payloadOf],
  );
  return { run, pending };
}

function inWords(error: UserError): UserError {
  return { ...error, message: momentsInSentence(error.message) };
}
