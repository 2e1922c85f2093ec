import type { ReactNode } from "react";
import styles from "./More.module.css";

interface Props {
  summary: ReactNode;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ReactNode;
}

/** What is seldom needed. It is there only while open; whoever shows a refusal in it opens it first. */
export function More({ summary, isOpen, onToggle, children }: Props) {
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
