import type { ReactNode } from "react";
import {
  Checkbox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Button as Pressable,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
} from "react-aria-components";
import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import styles from "./inputs.module.css";

export interface InputProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  /** What belongs there, in one sentence. */
  hint?: ReactNode;
  isRequired?: boolean;
  /** What is said of an empty field before the server is asked: for what the schema takes no input without. */
  missing?: string;
}

interface TextProps<Values extends FieldValues> extends InputProps<Values> {
  type?: "text" | "url" | "date" | "datetime-local" | "number" | "password";
  /** Several lines: how many are open at first. */
  rows?: number;
  /** For what is verbatim or published: the reading face. */
  serif?: boolean;
  autoFocus?: boolean;
  /** Of what is written there, as BCP 47. */
  lang?: string;
  /** The id of a datalist with offers. */
  list?: string;
}

/** Words, numbers and dates. The value in the form is always a string. */
export function TextInput<Values extends FieldValues>(props: TextProps<Values>) {
  const { control, name, label, hint, isRequired, missing, type = "text", rows, serif, autoFocus, lang, list } = props;
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required: missing }}
      render={({ field, fieldState }) => (
        <TextField
          className={styles.field}
          name={field.name}
          value={field.value ?? ""}
          onChange={field.onChange}
          onBlur={field.onBlur}
          isRequired={isRequired}
          validationBehavior="aria"
          isInvalid={fieldState.invalid}
          type={type === "datetime-local" || type === "date" || type === "number" ? undefined : type}
        >
          <Label className={styles.label}>{label}</Label>
          {rows ? (
            <TextArea
              ref={field.ref}
              rows={rows}
              className={serif ? styles.serif : styles.input}
              lang={lang}
              dir="auto"
              autoFocus={autoFocus}
            />
          ) : (
            <Input
              ref={field.ref}
              type={type}
              list={list}
              className={serif ? styles.serif : styles.input}
              lang={lang}
              dir="auto"
              autoFocus={autoFocus}
            />
          )}
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

interface ChoiceProps<Values extends FieldValues, Value extends string> extends InputProps<Values> {
  /** Every value with its words, in the order in which they are offered. */
  options: Record<Value, string>;
  /** How "none of them" reads; left out when there must be one. */
  none?: string;
}

/** One of a few. The value in the form is the enum's value, or "" for none. */
export function ChoiceInput<Values extends FieldValues, Value extends string>(props: ChoiceProps<Values, Value>) {
  const { control, name, label, hint, isRequired, missing, options, none } = props;
  const entries = Object.entries(options) as [Value, string][];
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required: missing }}
      render={({ field, fieldState }) => (
        <Select
          className={styles.field}
          name={field.name}
          selectedKey={field.value || (none ? "" : null)}
          onSelectionChange={field.onChange}
          onBlur={field.onBlur}
          isRequired={isRequired}
          validationBehavior="aria"
          isInvalid={fieldState.invalid}
          placeholder="Choose"
        >
          <Label className={styles.label}>{label}</Label>
          <Pressable ref={field.ref} className={styles.select}>
            <SelectValue />
            <span aria-hidden>▾</span>
          </Pressable>
          {hint && (
            <Text slot="description" className={styles.hint}>
              {hint}
            </Text>
          )}
          <FieldError className={styles.error}>{fieldState.error?.message}</FieldError>
          <Popover className={styles.popover}>
            <ListBox className={styles.list}>
              {none && (
                <ListBoxItem id="" className={styles.option} textValue={none}>
                  {none}
                </ListBoxItem>
              )}
              {entries.map(([value, words]) => (
                <ListBoxItem key={value} id={value} className={styles.option} textValue={words}>
                  {words}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
      )}
    />
  );
}

/** Yes or no. The value in the form is a boolean. */
export function CheckInput<Values extends FieldValues>({ control, name, label, hint }: InputProps<Values>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <Checkbox
          className={styles.check}
          name={field.name}
          isSelected={Boolean(field.value)}
          onChange={field.onChange}
          onBlur={field.onBlur}
        >
          <span aria-hidden className={styles.box} />
          <span>
            {label}
            {hint && <span className={styles.hint}> {hint}</span>}
          </span>
        </Checkbox>
      )}
    />
  );
}
