import { useState } from "react";
import { useClient } from "urql";
import { FormFoot } from "../form/FormFoot";
import { useConflict } from "../form/useConflict";
import { useDeskForm } from "../form/useDeskForm";
import { useSubmit } from "../form/useSubmit";
import { useAction } from "../graphql/useAction";
import { partyKind } from "../words/labels";
import {
  PartyRecordDocument,
  type PartyWordsFragment,
  RevisePartyWordsDocument,
  type RevisePartyWordsMutation,
} from "./Party.generated";
import { PartyInputs, partyLabels } from "./PartyInputs";
import { type PartyRevision, partyField, partyInput, partyRevision } from "./partyFields";

const asText = { kind: (value: unknown) => partyKind[value as keyof typeof partyKind] };
const fromText = {
  kind: (text: string, known: readonly unknown[]) => known.find((value) => asText.kind(value) === text),
};
const cuts = { kind: "whole", aliases: "lines", sameAs: "lines" } as const;
const payloadOf = (data: RevisePartyWordsMutation) => data.reviseParty;

export function ReviseParty({ party, onClose }: { party: PartyWordsFragment; onClose: () => void }) {
  const client = useClient();
  const [defaults] = useState(() => partyRevision(party));
  const form = useDeskForm<PartyRevision>({ draft: `party/${party.id}`, defaults });
  const action = useAction(RevisePartyWordsDocument, payloadOf);
  const readAnew = async () => {
    const { data } = await client
      .query(PartyRecordDocument, { id: party.id }, { requestPolicy: "network-only" })
      .toPromise();
    return data?.node && "sameAs" in data.node ? partyRevision(data.node) : undefined;
  };
  const conflict = useConflict<PartyRevision>({ form, labels: partyLabels, asText, fromText, cuts, readAnew });
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values: PartyRevision) => ({
      partyId: party.id,
      expectedVersion: values.version,
      ...partyInput(values),
    }),
    fieldOf: partyField,
    onRefused: conflict.onRefused,
    onDone: onClose,
  });
  return (
    <form onSubmit={submit} noValidate>
      <PartyInputs control={form.control} />
      <FormFoot form={form} action="Save" pending={pending} failure={failure} onCancel={onClose} />
      {conflict.dialog}
    </form>
  );
}
