import { useState } from "react";
import { FormFoot } from "../../form/FormFoot";
import { TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { type UserError, useAction } from "../../graphql/useAction";
import { ArticleInput } from "./ArticleBox";
import { type AppearanceFields, appearanceField, appearanceInput, noAppearance } from "./appearanceFields";
import { AddAppearanceDocument } from "./ClaimAppearances.generated";

interface Props {
  claimId: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Another place where the claim is said: the article, and the words as they stand in it. */
export function AddAppearanceForm({ claimId, onDone, onCancel }: Props) {
  const form = useDeskForm<AppearanceFields>({ draft: `claim/${claimId}/appearance`, defaults: noAppearance });
  const { control } = form;
  const kept = form.getValues();
  const [needsContext, setNeedsContext] = useState(kept.prefix !== "" || kept.suffix !== "");
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(AddAppearanceDocument, (data) => data.addAppearance),
    toInput: (values, requestId) => appearanceInput(claimId, values, requestId),
    fieldOf: appearanceField,
    onRefused: (errors) => {
      setNeedsContext((before) => before || isAmbiguous(errors));
      return false;
    },
    onDone,
  });
  return (
    <form onSubmit={submit} noValidate>
      <ArticleInput control={control} />
      <TextInput
        control={control}
        name="exact"
        label="The words"
        hint="Copied from the article to the letter"
        rows={4}
        serif
        isRequired
      />
      {needsContext && (
        <>
          <TextInput control={control} name="prefix" label="What stands right before them" rows={1} serif />
          <TextInput control={control} name="suffix" label="What stands right after them" rows={1} serif />
        </>
      )}
      <FormFoot form={form} action="Add the passage" pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}

function isAmbiguous(errors: readonly UserError[]): boolean {
  return errors.some((error) => error.code === "PASSAGE_AMBIGUOUS");
}
