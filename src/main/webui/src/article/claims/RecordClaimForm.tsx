import type { KeyboardEvent } from "react";
import { type Control, useWatch } from "react-hook-form";
import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import type { PassageInput } from "../../graphql/schema.generated";
import { useAction } from "../../graphql/useAction";
import { WhileTyping } from "../../matching/similar/WhileTyping";
import { checkability } from "../../words/labels";
import { Languages } from "../record/Languages";
import { type ClaimValues, claimInput, fieldOfClaim, newClaim } from "./claimValues";
import { PartyRows } from "./PartyRows";
import { Quote } from "./Quote";
import { RecordArticleClaimDocument } from "./RecordClaim.generated";

interface Props {
  articleId: string;
  passage: PassageInput;
  /** Names the draft. */
  place: string;
  isOpinion: boolean;
  language?: string | null;
  onDone: (claimId: string) => void;
  onCancel: () => void;
}

/** A claim at some words of the text, put into the desk's own. */
export function RecordClaimForm({ articleId, passage, place, isOpinion, language, onDone, onCancel }: Props) {
  const form = useDeskForm({
    draft: `${isOpinion ? "opinion" : "claim"}/${passage.articleVersionId}/${place}`,
    defaults: newClaim(isOpinion, passage.exact, language),
  });
  const action = useAction(RecordArticleClaimDocument, (data) => data.recordClaim);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => claimInput(values, passage, requestId),
    onDone: ({ claim }) => claim && onDone(claim.id),
    fieldOf: (path) => fieldOfClaim(path, form.getValues()),
  });
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    }
  };
  const { control } = form;
  return (
    // Before a choice or a button takes Enter for itself.
    <form onSubmit={submit} onKeyDownCapture={sendByKey} noValidate>
      <Quote words={passage.exact} language={language} />
      <TextInput
        control={control}
        name="statement"
        label="Statement"
        hint={isOpinion ? undefined : "What is asserted, in the desk's own neutral words"}
        rows={3}
        serif
        isRequired
        autoFocus
      />
      {!isOpinion && <CheckedBefore control={control} articleId={articleId} />}
      <ChoiceInput control={control} name="checkability" label="Can it be checked?" options={checkability} isRequired />
      <TextInput
        control={control}
        name="language"
        label="Language of the statement"
        list="claim-languages"
        hint="A BCP 47 tag such as en"
        isRequired
      />
      <Languages id="claim-languages" />
      <PartyRows control={control} />
      <TextInput control={control} name="tags" label="Tags" hint="Separated by commas" />
      <TextInput
        control={control}
        name="limits"
        label="Limits"
        hint="What the sourcing leaves open, for readers"
        rows={2}
      />
      <FormFoot
        form={form}
        action={isOpinion ? "Record opinion" : "Record claim"}
        pending={pending}
        failure={failure}
        onCancel={onCancel}
      />
    </form>
  );
}

/** By itself, so that not every letter draws the whole form. */
function CheckedBefore({ control, articleId }: { control: Control<ClaimValues>; articleId: string }) {
  const [statement, language] = useWatch({ control, name: ["statement", "language"] });
  return <WhileTyping text={statement} language={language} articleId={articleId} />;
}
