import { type FormEvent, useId } from "react";
import styles from "./queue.module.css";

interface Props {
  label: string;
  hint?: string;
  onAdd: (word: string) => void;
}

/** Adds what is typed to a filter, with Enter. */
export function AddWord({ label, hint = "Enter adds it", onAdd }: Props) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const word = String(new FormData(event.currentTarget).get("word")).trim();
    if (word) {
      event.currentTarget.reset();
      onAdd(word);
    }
  };
  return (
    <form onSubmit={submit} className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} name="word" className={styles.input} placeholder={hint} autoComplete="off" dir="auto" />
    </form>
  );
}
