import { useState } from "react";
import { useClient } from "urql";
import { FormFoot } from "../../form/FormFoot";
import { TextInput } from "../../form/inputs";
import { useConflict } from "../../form/useConflict";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { orNull } from "../../form/values";
import { useAction } from "../../graphql/useAction";
import { contactChannel } from "../../words/labels";
import type { RequestWordsFragment } from "../Replies.generated";
import { ReviseResponseRequestDocument, type ReviseResponseRequestMutation } from "./Request.generated";
import { RequestInputs } from "./RequestInputs";
import { readRequest } from "./readRequest";
import { momentsOf, type RevisionFields, requestField, revisionOf } from "./requestFields";
import type { WallTime } from "./zones";

const labels = {
  channel: "Asked by",
  sentAt: "Sent at",
  deadline: "Deadline",
  message: "Message",
  reason: "Why it is revised",
} as const;

const asText = {
  channel: (value: unknown) => contactChannel[value as keyof typeof contactChannel],
  deadline: (value: unknown) => `${(value as WallTime).wall} ${(value as WallTime).zone}`,
};

const fromText = {
  channel: (text: string, known: readonly unknown[]) => known.find((value) => asText.channel(value) === text),
  deadline: (text: string, known: readonly unknown[]) => known.find((value) => asText.deadline(value) === text),
};

const cuts = { channel: "whole", sentAt: "whole", deadline: "whole" } as const;

const payloadOf = (data: ReviseResponseRequestMutation) => data.reviseResponseRequest;

/** Changes what is on record of a request, with the reason. */
export function ReviseForm({ request, onClose }: { request: RequestWordsFragment; onClose: () => void }) {
  const client = useClient();
  const [defaults] = useState(() => revisionOf(request));
  const form = useDeskForm<RevisionFields>({ draft: `request/${request.id}`, defaults });
  const action = useAction(ReviseResponseRequestDocument, payloadOf);
  const readAnew = async () => {
    const now = await readRequest(client, request.id);
    return now && { ...revisionOf(now), reason: form.base.reason };
  };
  const conflict = useConflict<RevisionFields>({ form, labels, asText, fromText, cuts, readAnew });
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values: RevisionFields) => ({
      responseRequestId: request.id,
      expectedVersion: values.version,
      reason: values.reason,
      channel: values.channel,
      message: orNull(values.message),
      ...momentsOf(values, values.recorded),
    }),
    fieldOf: requestField,
    onRefused: conflict.onRefused,
    onDone: onClose,
  });
  return (
    <form onSubmit={submit} noValidate>
      <RequestInputs control={form.control} />
      <TextInput control={form.control} name="reason" label={labels.reason} isRequired />
      <FormFoot form={form} action="Revise the request" pending={pending} failure={failure} onCancel={onClose} />
      {conflict.dialog}
    </form>
  );
}
