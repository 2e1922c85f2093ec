import { dayInWords } from "../words/dates";
import styles from "./RatingMark.module.css";

interface Props {
  /** The house's label, or nothing for a claim that takes no rating. */
  label?: string | null;
  /** 5 (true) to 1 (false), or nothing for a verdict beside that scale. */
  value?: number | null;
  /** When it was checked, in ISO 8601. */
  checkedAt?: string;
  large?: boolean;
}

/** What the desk found: the house's label with its date. */
export function RatingMark({ label, value, checkedAt, large }: Props) {
  return (
    <span className={large ? styles.large : styles.mark} data-step={value ?? "none"}>
      <strong>{label ?? "Not ratable"}</strong>
      {checkedAt && <span className={styles.date}>{dayInWords(checkedAt)}</span>}
    </span>
  );
}
