import type { PublicationStatus, VerificationStatus } from "../graphql/schema.generated";
import { publicationStatus, verificationStatus } from "../words/status";
import styles from "./StatusMark.module.css";

/** How far the desk is: a quiet word with an icon. */
export function StatusMark({ status }: { status: VerificationStatus }) {
  const { label, icon: Icon, tone } = verificationStatus[status];
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon aria-hidden size={14} /> {label}
    </span>
  );
}

/** Whether readers see it. What was never published carries no mark. */
export function PublicationMark({ status }: { status: PublicationStatus }) {
  if (status === "UNPUBLISHED") {
    return null;
  }
  const { label, icon: Icon, tone } = publicationStatus[status];
  return (
    <span className={styles.mark} data-tone={tone}>
      <Icon aria-hidden size={14} /> {label}
    </span>
  );
}
