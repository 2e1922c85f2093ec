import { useState } from "react";
import type { Action, Outcome } from "../graphql/useAction";

export interface StepTaken<Input, P> {
  take: (input: Input) => Promise<Outcome<P>>;
  pending: boolean;
  /** Why the last try changed nothing. */
  refusal?: string;
}

/** A step of one button: what the server says against it stands beside the button. */
export function useStep<Input, P>(action: Action<Input, P>, onDone?: (payload: P) => void): StepTaken<Input, P> {
  const [refusal, setRefusal] = useState<string>();
  const take = async (input: Input) => {
    setRefusal(undefined);
    const outcome = await action.run(input);
    setRefusal(refusalOf(outcome));
    if (outcome.kind === "done") {
      onDone?.(outcome.payload);
    }
    return outcome;
  };
  return { take, pending: action.pending, refusal };
}

export function refusalOf(outcome: Outcome<unknown>): string | undefined {
  switch (outcome.kind) {
    case "done":
      return undefined;
    case "failed":
      return outcome.failure.message;
    default:
      return outcome.userErrors.map((error) => error.message).join(" ");
  }
}
