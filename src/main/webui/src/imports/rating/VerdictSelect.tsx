import type { Verdict } from "../../graphql/schema.generated";
import { verdict as verdictWords } from "../../words/labels";
import styles from "./rating.module.css";

interface Props {
  /** What it is the verdict of, for whoever does not see the row. */
  label: string;
  value: Verdict | "";
  onChange: (verdict: Verdict) => void;
}

/** Which verdict a label stands for. */
export function VerdictSelect({ label, value, onChange }: Props) {
  return (
    <select
      aria-label={label}
      className={styles.select}
      value={value}
      onChange={(event) => onChange(event.target.value as Verdict)}
    >
      <option value="" disabled>
        Choose a verdict
      </option>
      {Object.entries(verdictWords).map(([verdict, words]) => (
        <option key={verdict} value={verdict}>
          {words}
        </option>
      ))}
    </select>
  );
}
