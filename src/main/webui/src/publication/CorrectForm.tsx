import { useEffect } from "react";
import { FormFoot } from "../form/FormFoot";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { useAction } from "../graphql/useAction";
import type { ClaimPublicationsFragment } from "./ClaimPublications.generated";
import { CorrectionFields, type CorrectionValues, noCorrection } from "./CorrectionFields";
import { CorrectPublicationDocument } from "./PublicationSteps.generated";
import styles from "./publication.module.css";
import { newestVersion } from "./publishing";

interface Props {
  claim: ClaimPublicationsFragment;
  /** Whether somebody just opened it. */
  takesFocus: boolean;
  onDone: () => void;
}

/** A new version that differs by its note alone. */
export function CorrectForm({ claim, takesFocus, onDone }: Props) {
  const form = useDeskForm<CorrectionValues>({ draft: `correct/${claim.id}`, defaults: noCorrection });
  const action = useAction(CorrectPublicationDocument, (data) => data.correctPublication);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: ({ kind, note }) => ({
      claimId: claim.id,
      expectedVersion: newestVersion(claim.publications),
      kind,
      note,
    }),
    onDone,
  });
  const { setFocus } = form;
  useEffect(() => {
    if (takesFocus) {
      setFocus("kind");
    }
  }, [takesFocus, setFocus]);
  return (
    <form onSubmit={submit} className={styles.form} aria-label="Add a note to what is published">
      <p className="quiet">
        The approved content is published again with this note. It must pass what publishing must.
      </p>
      <CorrectionFields form={form} />
      <FormFoot form={form} action="Publish the note" pending={pending} failure={failure} onCancel={onDone} />
    </form>
  );
}
