import styles from "./queue.module.css";

interface Props<Value extends string> {
  label: string;
  options: Record<Value, string>;
  onAdd: (value: Value) => void;
}

/** Adds one value to a filter; which there are already, the chips say. */
export function AddChoice<Value extends string>({ label, options, onAdd }: Props<Value>) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select className={styles.select} value="" onChange={(event) => onAdd(event.target.value as Value)}>
        <option value="" disabled>
          Choose
        </option>
        {(Object.entries(options) as [Value, string][]).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
