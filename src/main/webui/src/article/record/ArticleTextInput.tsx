import { type ClipboardEvent, type ReactNode, useDeferredValue, useId, useMemo } from "react";
import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import { lengthOfText } from "./articleText";
import { directionOf } from "./direction";
import styles from "./record.module.css";

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  hint: ReactNode;
  lang?: string;
}

/** The text of an article. Only its length is worked out while it is typed, and that when there is time. */
export function ArticleTextInput<Values extends FieldValues>({ control, name, label, hint, lang }: Props<Values>) {
  const id = useId();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: checkText }}
      render={({ field, fieldState }) => (
        <div className={styles.text}>
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
          <textarea
            id={id}
            ref={field.ref}
            name={field.name}
            value={String(field.value ?? "")}
            onChange={field.onChange}
            onBlur={field.onBlur}
            onPaste={settleDirection}
            rows={18}
            required
            className={styles.area}
            lang={lang}
            dir={directionOf(String(field.value ?? ""))}
            aria-invalid={fieldState.invalid}
            aria-describedby={`${id}-hint ${id}-length ${id}-error`}
          />
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
          <Length id={`${id}-length`} text={String(field.value ?? "")} />
          <p id={`${id}-error`} className={styles.error}>
            {fieldState.error?.message}
          </p>
        </div>
      )}
    />
  );
}

/** Before a long text is laid out, not after. */
function settleDirection(event: ClipboardEvent<HTMLTextAreaElement>) {
  const direction = directionOf(event.clipboardData.getData("text/plain"));
  if (direction !== "auto") {
    event.currentTarget.dir = direction;
  }
}

function Length({ id, text }: { id: string; text: string }) {
  const settled = useDeferredValue(text);
  const { words, isTooLong } = useMemo(() => lengthOfText(settled), [settled]);
  return (
    <p id={id} className={isTooLong ? styles.error : styles.hint} role={isTooLong ? "alert" : undefined}>
      {words}
    </p>
  );
}

function checkText(text: unknown): true | string {
  if (String(text ?? "").trim() === "") {
    return "Paste the text of the article.";
  }
  const { isTooLong, words } = lengthOfText(String(text));
  return isTooLong ? words : true;
}
