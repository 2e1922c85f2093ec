import { type ReactNode, useImperativeHandle, useRef } from "react";
import { FieldError, Label, Radio, RadioGroup } from "react-aria-components";
import { type FieldValues, useController } from "react-hook-form";
import type { InputProps } from "./inputs";
import inputs from "./inputs.module.css";
import styles from "./RadioInput.module.css";

export interface Option {
  value: string;
  words: ReactNode;
  /** What it means, for whoever has to choose. */
  meaning?: string | null;
}

interface Props<Values extends FieldValues> extends Omit<InputProps<Values>, "hint"> {
  options: readonly Option[];
}

/** One of a few that want an explanation each, all in view. The value in the form is the option's. */
export function RadioInput<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, label, isRequired, missing, options } = props;
  const { field, fieldState } = useController({ control, name, rules: { required: missing } });
  const first = useRef<HTMLInputElement>(null);
  // A group of radio buttons takes no focus itself; its first button does.
  useImperativeHandle(field.ref, () => ({ focus: () => first.current?.focus() }));
  return (
    <RadioGroup
      className={inputs.field}
      name={field.name}
      value={field.value || null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={fieldState.invalid}
    >
      <Label className={inputs.label}>{label}</Label>
      {options.map(({ value, words, meaning }, place) => (
        <Radio key={value} value={value} className={styles.choice} inputRef={place === 0 ? first : undefined}>
          <span aria-hidden className={styles.dot} />
          <span>
            {words}
            {meaning && <span className={styles.meaning}>{meaning}</span>}
          </span>
        </Radio>
      ))}
      <FieldError className={inputs.error}>{fieldState.error?.message}</FieldError>
    </RadioGroup>
  );
}
