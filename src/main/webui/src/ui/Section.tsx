import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

interface Props {
  title: string;
  /** What stands behind the title: a count, a button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of a page, with a heading that its landmark is named by. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
