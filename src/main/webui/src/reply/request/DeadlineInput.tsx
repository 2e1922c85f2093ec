import { type Control, type FieldPath, type FieldValues, useWatch } from "react-hook-form";
import { TextInput } from "../../form/inputs";
import inputs from "../../form/inputs.module.css";
import { distanceInWords } from "../../words/dates";
import { deadlineInWords } from "../letter/letter";
import styles from "../Replies.module.css";
import { useNow } from "../useNow";
import { ZoneInput } from "./ZoneInput";
import { instantOf, type WallTime } from "./zones";

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  /** Of a field that holds a {@link WallTime}. */
  name: FieldPath<Values>;
}

/** A deadline by the party's own clock, and what it comes to by the others. */
export function DeadlineInput<Values extends FieldValues>({ control, name }: Props<Values>) {
  const time = useWatch({ control, name }) as WallTime;
  const now = useNow();
  const instant = instantOf(time);
  return (
    <>
      <div className={inputs.row}>
        <TextInput
          control={control}
          name={`${name}.wall` as FieldPath<Values>}
          label="Deadline"
          type="datetime-local"
          hint="By the party's clock"
          isRequired
          missing="Say until when an answer is asked for."
        />
        <ZoneInput control={control} name={`${name}.zone` as FieldPath<Values>} label="Time zone of the deadline" />
      </div>
      {instant && (
        <p className={styles.echo}>
          {deadlineInWords(instant, time.zone)}: {distanceInWords(instant, now)}
        </p>
      )}
    </>
  );
}
