import { useWatch } from "react-hook-form";
import { useClient } from "urql";
import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { useConflict } from "../../form/useConflict";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { Note } from "../../ui/States";
import { checkability } from "../../words/labels";
import type { ClaimHeadFragment } from "../head/ClaimHead.generated";
import { ChangedMeanwhile } from "./ChangedMeanwhile";
import { type ClaimWordsFragment, ClaimWordsNowDocument, ReviseClaimDocument } from "./ClaimWords.generated";
import {
  type ClaimFields,
  claimAsText,
  claimCuts,
  claimField,
  claimFields,
  claimFromText,
  claimInput,
  claimLabels,
} from "./claimFields";
import { PartyRows } from "./PartyRows";
import { whatSavingUndoes } from "./whatSavingUndoes";

interface Props {
  claim: ClaimWordsFragment & ClaimHeadFragment;
  draft: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Everything that a claim says. It keeps its words, and the version that they were written over, whatever colleagues do. */
export function ClaimForm({ claim, draft, onDone, onCancel }: Props) {
  const client = useClient();
  const form = useDeskForm<ClaimFields>({ draft, defaults: claimFields(claim) });
  const { control } = form;
  const [version, language] = useWatch({ control, name: ["version", "language"] });
  const readAnew = async () => {
    const { data } = await client
      .query(ClaimWordsNowDocument, { id: claim.id }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.claim ? claimFields(data.claim) : undefined;
  };
  const conflict = useConflict({
    form,
    labels: claimLabels,
    readAnew,
    asText: claimAsText,
    fromText: claimFromText,
    cuts: claimCuts,
  });
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(ReviseClaimDocument, (data) => data.reviseClaim),
    toInput: (values) => claimInput(claim.id, values),
    fieldOf: claimField,
    onRefused: conflict.onRefused,
    onDone,
  });
  const undone = whatSavingUndoes(claim);
  return (
    <form onSubmit={submit} noValidate aria-label="Edit the claim">
      <TextInput
        control={control}
        name="statement"
        label={claimLabels.statement}
        hint="What is asserted, in the desk's own neutral words"
        rows={4}
        serif
        lang={language}
        isRequired
        autoFocus
      />
      <ChoiceInput control={control} name="checkability" label={claimLabels.checkability} options={checkability} />
      <TextInput
        control={control}
        name="limits"
        label={claimLabels.limits}
        hint="What the sourcing leaves open, for readers"
        rows={2}
        lang={language}
      />
      <PartyRows control={control} />
      <TextInput control={control} name="tags" label={claimLabels.tags} hint="Separated by commas" />
      <TextInput
        control={control}
        name="language"
        label={claimLabels.language}
        hint="Of the statement, as a tag such as en or pt-BR"
        isRequired
      />
      {claim.version > version && <ChangedMeanwhile claimId={claim.id} />}
      {undone && <Note>{undone}</Note>}
      <FormFoot form={form} action="Save the claim" pending={pending} failure={failure} onCancel={onCancel} />
      {conflict.dialog}
    </form>
  );
}
