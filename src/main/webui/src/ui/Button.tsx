import { type ReactNode, useEffect, useRef } from "react";
import { type ButtonProps, Button as Pressable } from "react-aria-components";
import styles from "./Button.module.css";
import { useSingleKeys } from "./singleKeys";

interface Props extends Omit<ButtonProps, "className" | "style" | "children"> {
  children: ReactNode;
  /** `main` once on a form or page at most; `quiet` beside a text. */
  look?: "main" | "plain" | "quiet" | "danger";
  /** The key that does the same. */
  shortcut?: string;
}

export function Button({ children, look = "plain", shortcut, isPending, ...rest }: Props) {
  const pressable = useRef<HTMLButtonElement>(null);
  const [areKeysOn] = useSingleKeys();
  const key = areKeysOn ? shortcut : undefined;
  useEffect(() => {
    // The library lets this attribute through by no property.
    if (key) {
      pressable.current?.setAttribute("aria-keyshortcuts", key);
    } else {
      pressable.current?.removeAttribute("aria-keyshortcuts");
    }
  }, [key]);
  // Not by the library's own `isPending`: it announces by reference to the button, which is often gone by then.
  const waiting = isPending && { onPress: undefined, type: "button" as const, "data-pending": true };
  return (
    <Pressable {...rest} {...waiting} ref={pressable} className={`${styles.button} ${styles[look]}`}>
      {children}
      {key && (
        <kbd className={styles.key} aria-hidden>
          {key}
        </kbd>
      )}
    </Pressable>
  );
}
