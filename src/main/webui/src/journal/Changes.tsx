import { stretches } from "../form/difference";
import type { EntryWordsFragment } from "./ClaimHistory.generated";
import { type ChangeWords, changesInWords, idsIn } from "./changeWords";
import styles from "./journal.module.css";
import { useNames } from "./useNames";

/** Before and after, field by field, in one text with the difference marked. */
export function Changes({ entry }: { entry: EntryWordsFragment }) {
  const nameOf = useNames(idsIn(entry.changes));
  return (
    <dl className={styles.changes}>
      {changesInWords(entry.subjectType, entry.changes, nameOf).map((change) => (
        <div key={change.field} className={styles.change}>
          <dt>{change.label}</dt>
          <dd dir="auto">
            <Difference change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Difference({ change }: { change: ChangeWords }) {
  const { before, after, isList } = change;
  if (before === "") {
    return after;
  }
  return stretches(before, after, isList ? "lines" : "words").map((stretch, place) =>
    stretch.kind === "same" ? (
      stretch.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: an entry of the journal never changes
      <span key={place}>
        {stretch.theirs && <del className={styles.gone}>{stretch.theirs}</del>}
        {stretch.mine && <ins className={styles.come}>{stretch.mine}</ins>}
      </span>
    ),
  );
}
