import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { Overlay } from "../../ui/Overlay";
import { MarkSameOriginDocument } from "../ChangeAttribution.generated";
import type { StandingAttributionFragment } from "../ClaimSources.generated";
import { originator } from "./originator";

interface Props {
  attribution: StandingAttributionFragment;
  /** Those that are not marked yet. */
  others: readonly StandingAttributionFragment[];
  onClose: () => void;
}

interface Values {
  otherAttributionId: string;
  reason: string;
}

/** Two chains that look like two sources and are one: a chief executive and the company. */
export function MarkSameOrigin({ attribution, others, onClose }: Props) {
  const form = useDeskForm<Values>({
    draft: `attribution/${attribution.id}/mark`,
    defaults: { otherAttributionId: others.length === 1 ? (others[0]?.id ?? "") : "", reason: "" },
  });
  const action = useAction(MarkSameOriginDocument, (data) => data.markSameOrigin);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values) => ({ attributionId: attribution.id, expectedVersion: attribution.version, ...values }),
    onDone: onClose,
  });
  return (
    <Overlay title="Same origin" isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>What {originator(attribution)} said is no independent source beside the other: they count once.</p>
        <ChoiceInput
          control={form.control}
          name="otherAttributionId"
          label="The other chain"
          options={Object.fromEntries(others.map((other) => [other.id, other.sentence]))}
          isRequired
        />
        <TextInput control={form.control} name="reason" label="Why they count once" isRequired />
        <FormFoot form={form} action="Mark as the same origin" pending={pending} failure={failure} onCancel={onClose} />
      </form>
    </Overlay>
  );
}
