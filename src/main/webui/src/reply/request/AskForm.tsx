import { useState } from "react";
import { Controller, useWatch } from "react-hook-form";
import { useQuery } from "urql";
import { FormFoot } from "../../form/FormFoot";
import { type DeskForm, useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { orNull } from "../../form/values";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Note } from "../../ui/States";
import { LetterOverlay } from "../letter/LetterOverlay";
import { AllegationPicker, type PickedClaim } from "./AllegationPicker";
import { HouseReplyTimeDocument, RequestResponseDocument, type RequestResponseMutation } from "./Request.generated";
import { RequestInputs } from "./RequestInputs";
import { durationInWords, leavesTooLittle } from "./replyTime";
import { momentsOf, newRequest, type RequestFields, requestField, sentInstant } from "./requestFields";
import { instantOf } from "./zones";

interface AskFields extends RequestFields {
  claims: PickedClaim[];
}

interface Props {
  company: { id: string; name: string };
  claim: PickedClaim;
  onClose: () => void;
}

const payloadOf = (data: RequestResponseMutation) => data.requestResponse;

/** Puts a party's right of reply on record: what it was asked, how, and until when. */
export function AskForm({ company, claim, onClose }: Props) {
  const [defaults] = useState<AskFields>(() => ({ ...newRequest(new Date()), claims: [claim] }));
  const form = useDeskForm<AskFields>({ draft: `request/new/${claim.id}/${company.id}`, defaults });
  const action = useAction(RequestResponseDocument, payloadOf);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values, requestId) => ({
      requestId,
      companyId: company.id,
      claimIds: values.claims.map(({ id }) => id),
      channel: values.channel,
      message: orNull(values.message),
      ...momentsOf(values),
    }),
    fieldOf: requestField,
    onDone: onClose,
  });
  const tooShort = useShortNotice(form);
  return (
    <form onSubmit={submit} noValidate>
      <Controller
        control={form.control}
        name="claims"
        render={({ field, fieldState }) => (
          <AllegationPicker
            companyId={company.id}
            companyName={company.name}
            picked={field.value}
            onPick={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <RequestInputs control={form.control} />
      {tooShort && (
        <Note>
          The deadline leaves {company.name} less than the {tooShort} that the house gives at least. The claim cannot be
          published on it unless an editor waives that.
        </Note>
      )}
      <FormFoot
        form={form}
        action={tooShort ? "Record it all the same" : "Record the request"}
        pending={pending}
        failure={failure}
        onCancel={onClose}
      >
        <ReadLetter form={form} company={company.name} />
      </FormFoot>
    </form>
  );
}

/** How long the house gives, where the deadline that is being written gives less. */
function useShortNotice(form: DeskForm<AskFields>): string | undefined {
  const [{ data }] = useQuery({ query: HouseReplyTimeDocument });
  const [sentAt, deadline] = useWatch({ control: form.control, name: ["sentAt", "deadline"] });
  const least = data?.houseSettings.minimumReplyTime;
  const sent = sentInstant({ sentAt });
  return least && leavesTooLittle(sent, instantOf(deadline), least) ? durationInWords(least) : undefined;
}

function ReadLetter({ form, company }: { form: DeskForm<AskFields>; company: string }) {
  const [isOpen, setOpen] = useState(false);
  const { claims, deadline, message } = useWatch({ control: form.control }) as AskFields;
  const instant = instantOf(deadline);
  if (!instant) {
    return null;
  }
  const allegations = claims.map((claim, place) => ({ ...claim, number: place + 1 }));
  return (
    <>
      <Button onPress={() => setOpen(true)}>Copy letter</Button>
      {isOpen && (
        <LetterOverlay
          parts={{ company, message, allegations, deadline: instant, zone: deadline.zone }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
