import type { ReactNode } from "react";
import type { Action } from "../graphql/useAction";
import { FormFoot } from "./FormFoot";
import { TextInput } from "./inputs";
import { useDeskForm } from "./useDeskForm";
import { useSubmit } from "./useSubmit";

interface Props<Input, P> {
  /** The draft is kept under it. */
  draft: string;
  action: Action<Input, P>;
  toInput: (reason: string) => Input;
  onDone: (payload: P) => void;
  onCancel: () => void;
  /** What the main button does. */
  verb: string;
  label?: string;
  /** What will happen. */
  children?: ReactNode;
}

interface Values {
  reason: string;
}

const nothing: Values = { reason: "" };

/** For what takes no more than a reason: removing, marking, reading a name. */
export function ReasonForm<Input, P>(props: Props<Input, P>) {
  const { draft, action, toInput, onDone, onCancel, verb, label = "Why", children } = props;
  const form = useDeskForm<Values>({ draft, defaults: nothing });
  const { submit, pending, failure } = useSubmit({ form, action, toInput: ({ reason }) => toInput(reason), onDone });
  return (
    <form onSubmit={submit} noValidate>
      {children}
      <TextInput control={form.control} name="reason" label={label} isRequired autoFocus />
      <FormFoot form={form} action={verb} pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
