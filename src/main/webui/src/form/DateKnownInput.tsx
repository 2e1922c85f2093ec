import { type Control, type FieldPath, type FieldValues, useWatch } from "react-hook-form";
import type { DatePrecision, PartialDateInput } from "../graphql/schema.generated";
import type { DateKnown } from "../words/dates";
import { datePrecision } from "../words/labels";
import { ChoiceInput, TextInput } from "./inputs";
import styles from "./inputs.module.css";

/** A date as it is known, as a form holds it. */
export interface DateFields {
  precision: DatePrecision;
  /** As exact as the precision; a day and time in the zone of whoever is writing. */
  value: string;
  notAfter: string;
}

export const unknownDate: DateFields = { precision: "UNKNOWN", value: "", notAfter: "" };

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  /** Of a field that holds {@link DateFields}. */
  name: FieldPath<Values>;
  label: string;
}

const inputTypes = { INSTANT: "datetime-local", DAY: "date", MONTH: "text", YEAR: "text", UNKNOWN: "text" } as const;
const hints = { MONTH: "Such as 2026-11", YEAR: "Such as 2026" } as Partial<Record<DatePrecision, string>>;

/** How exactly a date is known, and then the date. */
export function DateKnownInput<Values extends FieldValues>({ control, name, label }: Props<Values>) {
  const precision = useWatch({ control, name: `${name}.precision` as FieldPath<Values> }) as DatePrecision;
  return (
    <fieldset className={styles.row} aria-label={label}>
      <ChoiceInput
        control={control}
        name={`${name}.precision` as FieldPath<Values>}
        label={`${label}: how exactly`}
        options={datePrecision}
      />
      {precision === "UNKNOWN" ? (
        <TextInput
          control={control}
          name={`${name}.notAfter` as FieldPath<Values>}
          label={`${label}: not after`}
          type="date"
          hint="The last day that it can have been"
        />
      ) : (
        <TextInput
          control={control}
          name={`${name}.value` as FieldPath<Values>}
          label={label}
          type={inputTypes[precision]}
          hint={hints[precision]}
        />
      )}
    </fieldset>
  );
}

export function dateInput(fields: DateFields): PartialDateInput {
  if (fields.precision === "UNKNOWN") {
    return { precision: "UNKNOWN", value: null, notAfter: fields.notAfter || null };
  }
  const value = fields.precision === "INSTANT" && fields.value ? new Date(fields.value).toISOString() : fields.value;
  return { precision: fields.precision, value: value || null, notAfter: null };
}

export function dateFields(date: DateKnown | null | undefined): DateFields {
  if (!date) {
    return unknownDate;
  }
  const value = date.precision === "INSTANT" && date.value ? localMoment(new Date(date.value)) : (date.value ?? "");
  return { precision: date.precision, value, notAfter: date.notAfter ?? "" };
}

/** A moment as an input of type datetime-local holds it, in the zone of whoever is writing. */
export function localMoment(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
