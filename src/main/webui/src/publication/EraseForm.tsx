import { FormFoot } from "../form/FormFoot";
import { ChoiceInput, TextInput } from "../form/inputs";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { useAction } from "../graphql/useAction";
import type { ClaimPublicationsFragment } from "./ClaimPublications.generated";
import { redactInput } from "./erasure";
import styles from "./publication.module.css";
import { erasable } from "./publishing";
import { RedactDocument } from "./Redactions.generated";

interface Props {
  claim: ClaimPublicationsFragment;
  onDone: () => void;
  onCancel: () => void;
}

const defaults = { what: "journal", reason: "" };

/** Asks; nothing is erased before an admin has confirmed it. */
export function EraseForm({ claim, onDone, onCancel }: Props) {
  const form = useDeskForm({ draft: `erase/${claim.id}`, defaults });
  const action = useAction(RedactDocument, (data) => data.redact);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: ({ what, reason }, requestId) => redactInput(claim.id, what, reason, requestId),
    onDone,
    fieldOf: (path) => (path === "reason" ? path : "what"),
  });
  const options: Record<string, string> = { journal: "Everything that the journal keeps about this claim" };
  for (const { version } of erasable(claim.publications)) {
    // A name that is no whole number keeps its place in the list.
    options[`${version}.`] = `Version ${version}, as readers saw it`;
  }
  return (
    <form onSubmit={submit} className={styles.form} aria-label="Ask for an erasure">
      <ChoiceInput
        control={form.control}
        name="what"
        label="What has to go"
        hint="For good, once an admin has confirmed it. The version that readers see now has to be corrected or withdrawn first."
        options={options}
      />
      <TextInput
        control={form.control}
        name="reason"
        label="Why it has to go"
        hint="This stays readable: do not repeat here what has to go."
        rows={2}
        isRequired
      />
      <FormFoot form={form} action="Ask for it" pending={pending} failure={failure} onCancel={onCancel} />
    </form>
  );
}
