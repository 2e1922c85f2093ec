import { Link, type To } from "react-router";
import styles from "./Tabs.module.css";

interface Tab {
  key: string;
  to: To;
  words: string;
  count?: string;
  isShown: boolean;
}

/** The parts of a list, each an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {tabs.map(({ key, to, words, count, isShown }) => (
          <li key={key}>
            <Link to={to} preventScrollReset className={styles.tab} aria-current={isShown ? "page" : undefined}>
              {words} {count && <span className={styles.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
