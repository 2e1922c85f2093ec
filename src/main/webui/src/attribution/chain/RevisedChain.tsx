import { useWatch } from "react-hook-form";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { Note } from "../../ui/States";
import { ReviseAttributionDocument } from "../ChangeAttribution.generated";
import type { ClaimSourcesFragment, StandingAttributionFragment } from "../ClaimSources.generated";
import { passagesOf } from "../passages";
import { ChainForm } from "./ChainForm";
import { type ChainFields, chainFields, chainInput, forgottenNames, secretsOfChain } from "./chain";
import { useChainConflict } from "./useChainConflict";
import { useMoreOpen } from "./useMoreOpen";

interface Props {
  claim: ClaimSourcesFragment;
  attribution: StandingAttributionFragment;
  takesFocus: boolean;
  onClose: () => void;
}

export function draftOfChain(attributionId: string): string {
  return `attribution/${attributionId}`;
}

/** A chain that stands, said anew. Its hops keep their ids, and with them their names in the vault. */
export function RevisedChain({ claim, attribution, takesFocus, onClose }: Props) {
  const form = useDeskForm<ChainFields>({
    draft: draftOfChain(attribution.id),
    defaults: chainFields(attribution),
    secret: secretsOfChain,
  });
  const more = useMoreOpen(form);
  const conflict = useChainConflict(form, attribution.id);
  const action = useAction(ReviseAttributionDocument, (data) => data.reviseAttribution);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values) => ({
      attributionId: attribution.id,
      expectedVersion: values.version,
      forgetNames: forgottenNames(values),
      ...chainInput(values),
    }),
    fieldOf: more.fieldOf,
    onRefused: (errors) => {
      more.before(errors);
      return conflict.onRefused(errors);
    },
    onDone: onClose,
  });
  const values = useWatch({ control: form.control }) as ChainFields;
  const names = forgottenNames(values).length;
  return (
    <>
      <ChainForm
        form={form}
        title="Change the chain"
        passages={passagesOf(claim, attribution.sourcePassage)}
        action="Save chain"
        submit={submit}
        pending={pending}
        failure={failure}
        more={more}
        takesFocus={takesFocus}
        onCancel={onClose}
      >
        {names > 0 && (
          <Note>
            When you save, {names === 1 ? "1 name leaves" : `${names} names leave`} the vault for ever. Nobody can bring
            it back.
          </Note>
        )}
      </ChainForm>
      {conflict.dialog}
    </>
  );
}
