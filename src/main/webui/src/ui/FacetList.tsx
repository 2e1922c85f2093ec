import { X } from "lucide-react";
import { Link } from "react-router";
import styles from "./FacetList.module.css";
import type { Choice, FacetGroup } from "./facets";
import { useWide } from "./useWide";

interface Props {
  groups: readonly FacetGroup[];
  /** What the counts do not count. */
  capped?: string;
  /** The list changes by it; the focus stays at what was followed as long as that is there. */
  onFollowed?: () => void;
}

/** Beside the list by what it can be narrowed, with counts; folded up where there is no room. */
export function FacetList({ groups, capped, onFollowed }: Props) {
  const isWide = useWide();
  if (groups.length === 0) {
    return null;
  }
  const content = (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Group key={group.title} group={group} onFollowed={onFollowed} />
      ))}
      {capped && <p className={styles.capped}>{capped}</p>}
    </div>
  );
  return isWide ? (
    <section aria-label="Narrow the list">{content}</section>
  ) : (
    <details className={styles.fold}>
      <summary>Narrow the list</summary>
      {content}
    </details>
  );
}

/** Longer ones hold up whoever goes through the page by the keyboard. */
const shownAtOnce = 6;

function Group({ group: { title, choices }, onFollowed }: { group: FacetGroup; onFollowed?: () => void }) {
  const rest = choices.slice(shownAtOnce);
  return (
    <div>
      <h2 className={styles.title}>{title}</h2>
      <Choices title={title} choices={choices.slice(0, shownAtOnce)} onFollowed={onFollowed} />
      {rest.length > 0 && (
        <details className={styles.rest} open={rest.some(({ isChosen }) => isChosen)}>
          <summary>{rest.length} more</summary>
          <Choices title={`${title}, more`} choices={rest} onFollowed={onFollowed} />
        </details>
      )}
    </div>
  );
}

function Choices({ title, choices, onFollowed }: { title: string; choices: Choice[]; onFollowed?: () => void }) {
  return (
    <ul aria-label={title}>
      {choices.map(({ value, words, count, isChosen, search }) => (
        <li key={value}>
          <Link
            className={styles.choice}
            data-chosen={isChosen || undefined}
            aria-current={isChosen || undefined}
            to={{ search }}
            onClick={onFollowed}
          >
            <span className={styles.words}>
              {isChosen && <span className="visually-hidden">Remove the filter: </span>}
              <bdi>{words}</bdi>
            </span>
            <span className={styles.count}>{count.toLocaleString("en-GB")}</span>
            {isChosen && <X aria-hidden size={14} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
