import { useState } from "react";
import { useClient } from "urql";
import { FormFoot } from "../../form/FormFoot";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { attemptOutcome, contactChannel } from "../../words/labels";
import type { RequestWordsFragment } from "../Replies.generated";
import { attemptInput, newAttempt } from "./attemptFields";
import { LogAttemptDocument, type LogAttemptMutation } from "./Request.generated";
import { readRequest } from "./readRequest";
import { ownZone } from "./zones";

const payloadOf = (data: LogAttemptMutation) => data.logAttempt;

/** One try at reaching a party. A passed deadline says something only where one was logged as sent. */
export function AttemptForm({ request, onClose }: { request: RequestWordsFragment; onClose: () => void }) {
  const client = useClient();
  const [defaults] = useState(() => newAttempt(request, new Date()));
  const form = useDeskForm({ draft: `attempt/${request.id}`, defaults });
  const action = useAction(LogAttemptDocument, payloadOf);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => attemptInput(values, request, requestId),
    onDone: () => {
      void readRequest(client, request.id);
      onClose();
    },
  });
  return (
    <form onSubmit={submit} noValidate>
      <ChoiceInput control={form.control} name="channel" label="Tried by" options={contactChannel} />
      <ChoiceInput control={form.control} name="outcome" label="What came of it" options={attemptOutcome} />
      <TextInput
        control={form.control}
        name="at"
        label="When"
        type="datetime-local"
        hint={`By your clock (${ownZone()})`}
        isRequired
        missing="Say when it was."
      />
      <TextInput control={form.control} name="note" label="Note" rows={2} hint="Whom you spoke to, what was said" />
      <FormFoot form={form} action="Log the attempt" pending={pending} failure={failure} onCancel={onClose} />
    </form>
  );
}
