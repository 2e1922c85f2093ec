import { useEffect, useMemo, useState } from "react";
import { useClient, useQuery } from "urql";
import { FormFoot } from "../form/FormFoot";
import { TextInput } from "../form/inputs";
import { RadioInput } from "../form/RadioInput";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { orNull } from "../form/values";
import { failureOf } from "../graphql/failure";
import type { ProposeVerdictInput } from "../graphql/schema.generated";
import { useAction } from "../graphql/useAction";
import { Button } from "../ui/Button";
import { RatingMark } from "../ui/RatingMark";
import { Failed, Note, Skeleton } from "../ui/States";
import { checkability as checkabilityWords } from "../words/labels";
import { CheckNowDocument } from "./CheckNow.generated";
import { ProposeVerdictDocument } from "./CheckSteps.generated";
import type { ClaimVerdictFragment } from "./ClaimVerdict.generated";
import { MovedOn } from "./MovedOn";
import { isRatable, type ProposalValues, proposalValues } from "./proposal";
import { RatingsInUseDocument, type RatingsInUseQuery } from "./RatingsInUse.generated";
import styles from "./review.module.css";

interface Props {
  claim: ClaimVerdictFragment;
  /** A rationale to take over into the form, each time that there is a new one. */
  suggested?: { rationale: string };
  /** Whether somebody just opened it. */
  takesFocus: boolean;
  onDone: () => void;
}

/** What the checker found, for somebody else to approve. */
export function ProposeForm(props: Props) {
  const [{ data, error }] = useQuery({ query: RatingsInUseDocument });
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton />;
  }
  return <Fields {...props} scale={data.ratingScale} />;
}

function Fields({ claim, suggested, takesFocus, onDone, scale }: Props & { scale: RatingsInUseQuery["ratingScale"] }) {
  const client = useClient();
  // The form begins with what it was opened on; what changes later is for its author to see first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const defaults = useMemo(() => proposalValues(claim, scale), []);
  const form = useDeskForm<ProposalValues>({ draft: `verdict/${claim.id}`, defaults });
  const action = useAction(ProposeVerdictDocument, (data) => data.proposeVerdict);
  const ratable = isRatable(claim.checkability);
  const toInput = (values: ProposalValues): ProposeVerdictInput => ({
    claimId: claim.id,
    rating: ratable ? orNull(values.rating) : null,
    rationale: values.rationale,
    noEvidenceNote: claim.evidence.length === 0 ? orNull(values.noEvidenceNote) : null,
    expectedContentVersion: values.contentVersion,
    expectedVersion: claim.check?.version,
    scaleVersion: ratable ? scale?.version : null,
  });
  const onRefused = () => {
    // So that the page shows what the refusal is about, also where no event tells of it.
    void client.query(CheckNowDocument, { id: claim.id }, { requestPolicy: "network-only" }).toPromise();
    return false;
  };
  const { submit, pending, failure } = useSubmit({ form, action, toInput, onDone, onRefused });

  const { setValue, setFocus, getValues } = form;
  useEffect(() => {
    if (takesFocus) {
      setFocus(ratable ? "rating" : "rationale");
    }
  }, [takesFocus, ratable, setFocus]);
  const [replaced, setReplaced] = useState("");
  useEffect(() => {
    if (suggested) {
      const own = getValues("rationale");
      setReplaced(own === defaults.rationale ? "" : own);
      setValue("rationale", suggested.rationale, { shouldDirty: true });
    }
  }, [suggested, setValue, getValues, defaults]);
  const putBack = () => {
    setValue("rationale", replaced, { shouldDirty: true });
    setReplaced("");
  };

  const now = proposalValues(claim, scale);
  const [contentVersion, mark] = form.watch(["contentVersion", "mark"]);
  const moved = contentVersion !== now.contentVersion || mark !== now.mark;
  const goOn = () => {
    form.setValue("contentVersion", now.contentVersion);
    form.setValue("mark", now.mark);
  };
  return (
    <form onSubmit={submit} className={styles.form} aria-label="Propose a verdict">
      {moved && <MovedOn doing="propose" onGoOn={goOn} />}
      {ratable && scale && (
        <RadioInput
          control={form.control}
          name="rating"
          label="Rating"
          isRequired
          missing="Choose a rating."
          options={scale.ratings.map(({ label, value, meaning }) => ({
            value: label,
            words: <RatingMark label={label} value={value} />,
            meaning,
          }))}
        />
      )}
      {!ratable && (
        <p>
          <strong>Not ratable.</strong> This claim is recorded as “{checkabilityWords[claim.checkability].toLowerCase()}
          ”: its check ends without a rating, and the rationale says why.
        </p>
      )}
      <TextInput
        control={form.control}
        name="rationale"
        label="Rationale"
        hint="Why the desk finds so, for readers."
        rows={6}
        serif
        isRequired
        missing="Say why the desk finds so."
        lang={claim.language}
      />
      {replaced && (
        <Note>
          The suggested rationale stands in the place of what you had written.{" "}
          <Button onPress={putBack}>Put my words back</Button>
        </Note>
      )}
      {claim.evidence.length === 0 && (
        <TextInput
          control={form.control}
          name="noEvidenceNote"
          label="Why there is no evidence"
          hint="Readers are told this in its place. Without evidence and without this note the claim cannot be published."
          rows={2}
          lang={claim.language}
        />
      )}
      <FormFoot form={form} action="Propose" pending={pending} failure={failure} onCancel={onDone} />
    </form>
  );
}
