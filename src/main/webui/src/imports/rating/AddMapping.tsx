import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { orNull } from "../../form/values";
import type { MapRatingInput, Verdict } from "../../graphql/schema.generated";
import { useAction } from "../../graphql/useAction";
import { verdict } from "../../words/labels";
import { MapRatingDocument } from "./Ratings.generated";
import styles from "./rating.module.css";
import { inOwnWords } from "./refusals";

interface Props {
  onDone: () => void;
  onCancel: () => void;
}

const defaults = { label: "", publisher: "", verdict: "" };

/** A label that is to stand for a verdict from now on. */
export function AddMapping({ onDone, onCancel }: Props) {
  const form = useDeskForm({ draft: "rating/new", defaults });
  const mapping = useAction(MapRatingDocument, (data) => data.mapRating);
  const action = { ...mapping, run: (input: MapRatingInput) => mapping.run(input).then(inOwnWords) };
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values) => ({
      label: values.label,
      publisher: orNull(values.publisher),
      verdict: values.verdict as Verdict,
    }),
    onDone,
  });
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="Map a label">
      <TextInput
        control={form.control}
        name="label"
        label="Label"
        hint="As the publisher writes it. Case, accents, spaces and punctuation make no difference."
        isRequired
        autoFocus
      />
      <ChoiceInput
        control={form.control}
        name="verdict"
        label="Verdict it stands for"
        options={verdict}
        isRequired
        missing="Choose the verdict."
      />
      <TextInput
        control={form.control}
        name="publisher"
        label="Whose label it is"
        hint="The host of the publisher’s address, such as checks.example. Leave it empty for any that has none of its own."
      />
      <FormFoot form={form} action="Map it" pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
