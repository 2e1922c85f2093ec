import type { ReactNode } from "react";
import { type ButtonProps, Button as Pressable } from "react-aria-components";
import styles from "./Button.module.css";

interface Props extends Omit<ButtonProps, "className" | "style" | "children"> {
  children: ReactNode;
  /** `main` once on a form or page at most; `quiet` beside a text. */
  look?: "main" | "plain" | "quiet" | "danger";
  /** The key that does the same. */
  shortcut?: string;
}

export function Button({ children, look = "plain", shortcut, ...rest }: Props) {
  return (
    <Pressable {...rest} className={`${styles.button} ${styles[look]}`} aria-keyshortcuts={shortcut}>
      {children}
      {shortcut && (
        <kbd className={styles.key} aria-hidden>
          {shortcut}
        </kbd>
      )}
    </Pressable>
  );
}
