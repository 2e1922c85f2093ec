import type { ClaimOutlineFragment } from "./ClaimOutline.generated";
import { outline } from "./outline";
import styles from "./outline.module.css";

/** The sections, each with how it stands there: beside the page where there is room. */
export function OnThisPage({ claim }: { claim: ClaimOutlineFragment }) {
  return (
    <nav aria-label="On this page" className={styles.outline}>
      <ol>
        {outline(claim).map(({ anchor, title, remark, isMissing }) => (
          <li key={anchor} className={styles.entry}>
            <a href={`#${anchor}`}>{title}</a>
            <span className={isMissing ? styles.missing : styles.remark}>{remark}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
