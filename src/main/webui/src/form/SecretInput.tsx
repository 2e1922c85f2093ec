import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import { Controller, type FieldValues } from "react-hook-form";
import type { InputProps } from "./inputs";
import styles from "./inputs.module.css";
import own from "./SecretInput.module.css";

/**
 * A line that nobody is to read over a shoulder. It is no password field: browsers offer to keep those, and what is
 * typed here must not get into a password manager, a list of earlier entries or a spelling service.
 */
export function SecretInput<Values extends FieldValues>({ control, name, label, hint }: InputProps<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          className={styles.field}
          name={field.name}
          value={field.value ?? ""}
          onChange={field.onChange}
          onBlur={field.onBlur}
          validationBehavior="aria"
          isInvalid={fieldState.invalid}
          autoComplete="off"
          spellCheck="false"
        >
          <Label className={styles.label}>{label}</Label>
          <Input ref={field.ref} className={`${styles.input} ${own.masked}`} dir="auto" />
          {hint && (
            <Text slot="description" className={styles.hint}>
              {hint}
            </Text>
          )}
          <FieldError className={styles.error}>{fieldState.error?.message}</FieldError>
        </TextField>
      )}
    />
  );
}
