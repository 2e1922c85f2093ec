import { useCallback, useRef, useState } from "react";
import type { FieldValues } from "react-hook-form";
import type { Failure } from "../graphql/failure";
import type { Action, UserError } from "../graphql/useAction";
import type { DeskForm } from "./useDeskForm";
import { newRequestId } from "./values";

interface Options<Values extends FieldValues, Input, P> {
  form: DeskForm<Values>;
  action: Action<Input, P>;
  /** `requestId` names this attempt: the same words sent again have the same, so that they are recorded once. */
  toInput: (values: Values, requestId: string) => Input;
  onDone: (payload: P) => void;
  /** From a path of the input to the field of the form, where they differ. */
  fieldOf?: (path: string) => string;
  /** Takes a refusal for itself, such as a conflict; answers whether it did. */
  onRefused?: (errors: readonly UserError[], values: Values) => boolean;
}

/** Sends a form by one mutation, and shows what the server says of it where it belongs. */
export function useSubmit<Values extends FieldValues, Input, P>(options: Options<Values, Input, P>) {
  const { form, action, toInput, onDone, fieldOf, onRefused } = options;
  const [failure, setFailure] = useState<Failure>();
  const attempt = useRef({ words: "", requestId: "" });
  const submit = form.handleSubmit(
    useCallback(async () => {
      setFailure(undefined);
      // Not as it stood when the button was pressed: a field may have waited for the server before it was found right.
      const values = form.getValues();
      const words = JSON.stringify(values);
      if (attempt.current.words !== words) {
        attempt.current = { words, requestId: newRequestId() };
      }
      const outcome = await action.run(toInput(values, attempt.current.requestId));
      if (outcome.kind === "done") {
        attempt.current = { words: "", requestId: "" };
        form.finish();
        onDone(outcome.payload);
      } else if (outcome.kind === "failed") {
        setFailure(outcome.failure);
      } else if (!onRefused?.(outcome.userErrors, values)) {
        form.refuse(outcome.userErrors, fieldOf);
      }
    }, [action, form, toInput, onDone, fieldOf, onRefused]),
  );
  return { submit, pending: action.pending, failure };
}
