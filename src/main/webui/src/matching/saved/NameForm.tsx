import { FormFoot } from "../../form/FormFoot";
import { TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import type { Action } from "../../graphql/useAction";

interface Props<Input, P> {
  /** The draft is kept under it. */
  draft: string;
  name: string;
  action: Action<Input, P>;
  toInput: (name: string, requestId: string) => Input;
  /** What the main button does. */
  verb: string;
  onClose: () => void;
}

/** A saved search has a name, and all else is what was asked. */
export function NameForm<Input, P>({ draft, name, action, toInput, verb, onClose }: Props<Input, P>) {
  const form = useDeskForm({ draft, defaults: { name } });
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => toInput(values.name, requestId),
    onDone: onClose,
  });
  return (
    <form onSubmit={submit} noValidate>
      <TextInput control={form.control} name="name" label="Name" isRequired autoFocus />
      <FormFoot form={form} action={verb} pending={pending} failure={failure} onCancel={onClose} />
    </form>
  );
}
