import { useMemo } from "react";
import { FormFoot } from "../form/FormFoot";
import { TextInput } from "../form/inputs";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { useAction } from "../graphql/useAction";
import type { ApprovalContentFragment } from "./ApprovalContent.generated";
import { ReturnVerdictDocument } from "./CheckSteps.generated";
import { MovedOn } from "./MovedOn";
import { type ReturnValues, returnInput, returnValues } from "./returning";

interface Props {
  claim: ApprovalContentFragment;
  onDone: () => void;
  onCancel: () => void;
}

/** Gives a proposal back, with what is to be done and, if the editor wants, with words they would approve. */
export function ReturnForm({ claim, onDone, onCancel }: Props) {
  // The form begins with what it was opened on; what changes later is for its author to see first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const defaults = useMemo(() => returnValues(claim), []);
  const form = useDeskForm<ReturnValues>({ draft: `return/${claim.id}`, defaults });
  const action = useAction(ReturnVerdictDocument, (data) => data.returnVerdict);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values) => returnInput(claim, values),
    onDone,
  });
  const now = returnValues(claim);
  const moved = form.watch("mark") !== now.mark;
  return (
    <form onSubmit={submit}>
      {moved && <MovedOn doing="return it" onGoOn={() => form.setValue("mark", now.mark)} />}
      <TextInput
        control={form.control}
        name="note"
        label="What is to be done"
        hint="For the checker; readers never see it."
        rows={3}
        isRequired
        autoFocus
      />
      <TextInput
        control={form.control}
        name="statement"
        label="Statement that you would approve"
        hint="Change the words if you suggest others. The checker who takes them is their author, so you can still approve."
        rows={3}
        serif
        lang={claim.language}
      />
      <TextInput
        control={form.control}
        name="rationale"
        label="Rationale that you would approve"
        rows={6}
        serif
        lang={claim.language}
      />
      <FormFoot form={form} action="Return" pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
