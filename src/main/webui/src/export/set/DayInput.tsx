import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { Controller, type FieldValues } from "react-hook-form";
import type { InputProps } from "../../form/inputs";
import styles from "../../form/inputs.module.css";
import { momentInWords } from "../../words/dates";
import { dayOf, isStartOfDay, startOf } from "../filter/moments";

/** A day that begins where its writer is. The value in the form is the moment, so that one that begins no day is kept. */
export function DayInput<Values extends FieldValues>({ control, name, label }: InputProps<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => {
        const moment = String(field.value ?? "");
        return (
          <TextField
            className={styles.field}
            name={field.name}
            value={dayOf(moment)}
            onChange={(day) => field.onChange(startOf(day))}
            onBlur={field.onBlur}
            validationBehavior="aria"
            isInvalid={fieldState.invalid}
          >
            <Label className={styles.label}>{label}</Label>
            <Input ref={field.ref} type="date" className={styles.input} />
            {moment && !isStartOfDay(moment) && (
              <Text slot="description" className={styles.hint}>
                To be exact: {momentInWords(moment)}
              </Text>
            )}
            <FieldError className={styles.error}>{fieldState.error?.message}</FieldError>
          </TextField>
        );
      }}
    />
  );
}
