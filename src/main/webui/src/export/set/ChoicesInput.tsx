import { useImperativeHandle, useRef } from "react";
import { Checkbox, CheckboxGroup, FieldError, Label, Text } from "react-aria-components";
import { type FieldValues, useController } from "react-hook-form";
import type { InputProps } from "../../form/inputs";
import inputs from "../../form/inputs.module.css";
import styles from "./set.module.css";

interface Props<Values extends FieldValues, Value extends string> extends InputProps<Values> {
  /** Every value with its words, in the order in which they are offered. */
  options: Record<Value, string>;
  /** What each of them means, where that wants saying. */
  meanings?: Record<Value, string>;
  autoFocus?: boolean;
}

/** Any number of a few, all in view. The value in the form is a list. */
export function ChoicesInput<Values extends FieldValues, Value extends string>(props: Props<Values, Value>) {
  const { control, name, label, hint, options, meanings, autoFocus } = props;
  const { field, fieldState } = useController({ control, name });
  const first = useRef<HTMLInputElement>(null);
  // A group of checkboxes takes no focus itself; its first one does.
  useImperativeHandle(field.ref, () => ({ focus: () => first.current?.focus() }));
  return (
    <CheckboxGroup
      className={inputs.field}
      name={field.name}
      value={field.value ?? []}
      onChange={field.onChange}
      onBlur={field.onBlur}
      validationBehavior="aria"
      isInvalid={fieldState.invalid}
    >
      <Label className={inputs.label}>{label}</Label>
      {hint && (
        <Text slot="description" className={inputs.hint}>
          {hint}
        </Text>
      )}
      <div className={meanings ? styles.stack : styles.choices}>
        {(Object.entries(options) as [Value, string][]).map(([value, words], place) => (
          <Checkbox
            key={value}
            value={value}
            className={styles.choice}
            autoFocus={autoFocus && place === 0}
            inputRef={place === 0 ? first : undefined}
          >
            <span aria-hidden className={inputs.box} />
            <span>
              {words}
              {meanings && <span className={styles.meaning}>{meanings[value]}</span>}
            </span>
          </Checkbox>
        ))}
      </div>
      <FieldError className={inputs.error}>{fieldState.error?.message}</FieldError>
    </CheckboxGroup>
  );
}
