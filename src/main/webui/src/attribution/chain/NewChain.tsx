import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { RecordAttributionDocument } from "../ChangeAttribution.generated";
import type { ClaimSourcesFragment } from "../ClaimSources.generated";
import { passagesOf } from "../passages";
import { ChainForm } from "./ChainForm";
import { type ChainFields, chainInput, newChain, secretsOfChain } from "./chain";
import { useMoreOpen } from "./useMoreOpen";

interface Props {
  claim: ClaimSourcesFragment;
  takesFocus: boolean;
  onClose: () => void;
}

export function draftOfNewChain(claimId: string): string {
  return `attribution/new/${claimId}`;
}

/** A chain that the desk did not have yet. */
export function NewChain({ claim, takesFocus, onClose }: Props) {
  const form = useDeskForm<ChainFields>({
    draft: draftOfNewChain(claim.id),
    defaults: newChain(claim.appearances),
    secret: secretsOfChain,
  });
  const more = useMoreOpen(form);
  const action = useAction(RecordAttributionDocument, (data) => data.recordAttribution);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => ({ claimId: claim.id, requestId, ...chainInput(values) }),
    fieldOf: more.fieldOf,
    onRefused: (errors) => {
      more.before(errors);
      return false;
    },
    onDone: onClose,
  });
  return (
    <ChainForm
      form={form}
      title="A new chain"
      passages={passagesOf(claim)}
      action="Record chain"
      submit={submit}
      pending={pending}
      failure={failure}
      more={more}
      takesFocus={takesFocus}
      onCancel={onClose}
    />
  );
}
