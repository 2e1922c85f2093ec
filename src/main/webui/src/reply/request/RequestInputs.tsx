import type { Control, FieldPath } from "react-hook-form";
import { ChoiceInput, TextInput } from "../../form/inputs";
import { contactChannel } from "../../words/labels";
import { DeadlineInput } from "./DeadlineInput";
import type { RequestFields } from "./requestFields";
import { ownZone } from "./zones";

/** How and when a party was asked, until when it may answer, and in which words. */
export function RequestInputs<Values extends RequestFields>({ control }: { control: Control<Values> }) {
  const field = (name: keyof RequestFields) => name as FieldPath<Values>;
  return (
    <>
      <ChoiceInput control={control} name={field("channel")} label="Asked by" options={contactChannel} />
      <TextInput
        control={control}
        name={field("sentAt")}
        label="Sent at"
        type="datetime-local"
        hint={`By your clock (${ownZone()})`}
        isRequired
        missing="Say when it was sent."
      />
      <DeadlineInput control={control} name={field("deadline")} />
      <TextInput
        control={control}
        name={field("message")}
        label="Message"
        rows={4}
        hint="What the letter says before the allegations"
      />
    </>
  );
}
