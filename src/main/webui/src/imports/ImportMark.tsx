import type { ImportState } from "../graphql/schema.generated";
import styles from "../ui/StatusMark.module.css";
import { importState } from "./importState";

/** Where an import stands: a quiet word with an icon. */
export function ImportMark({ state }: { state: ImportState }) {
  const { label, icon: Icon, tone } = importState[state];
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon aria-hidden size={14} /> {label}
    </span>
  );
}
