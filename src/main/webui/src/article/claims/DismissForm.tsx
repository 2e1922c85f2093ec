import { FormFoot } from "../../form/FormFoot";
import { TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { orNull } from "../../form/values";
import type { PassageInput } from "../../graphql/schema.generated";
import { useAction } from "../../graphql/useAction";
import { DismissPassageDocument } from "../text/PassageChanges.generated";
import { Quote } from "./Quote";

interface Props {
  passage: PassageInput;
  place: string;
  language?: string | null;
  onDone: () => void;
  onCancel: () => void;
}

const noReason = { reason: "" };

/** Says that somebody looked at some words and found nothing to check. */
export function DismissForm({ passage, place, language, onDone, onCancel }: Props) {
  const form = useDeskForm({ draft: `dismiss/${passage.articleVersionId}/${place}`, defaults: noReason });
  const action = useAction(DismissPassageDocument, (data) => data.dismissPassage);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => ({ passage, reason: orNull(values.reason), requestId }),
    onDone,
  });
  return (
    <form onSubmit={submit} noValidate>
      <Quote words={passage.exact} language={language} />
      <TextInput
        control={form.control}
        name="reason"
        label="Why there is nothing to check"
        hint="May be left empty. It can be taken back"
        autoFocus
      />
      <FormFoot form={form} action="Dismiss" pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
