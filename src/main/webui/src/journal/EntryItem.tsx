import { useState } from "react";
import { actionInWords } from "../words/actions";
import { momentInWords } from "../words/dates";
import { Changes } from "./Changes";
import type { EntryWordsFragment } from "./ClaimHistory.generated";
import { toldFields } from "./changeWords";
import styles from "./journal.module.css";

/** Who did what and when; what it changed, field by field, for whoever opens it. */
export function EntryItem({ entry }: { entry: EntryWordsFragment }) {
  const [isOpen, setOpen] = useState(false);
  const fields = toldFields(entry.changes);
  if (entry.erasedWhy != null || fields.length === 0) {
    return (
      <li className={styles.plain}>
        <Sentence entry={entry} />
        {entry.erasedWhy != null && <p className={styles.erased}>What it changed was erased: {entry.erasedWhy}</p>}
      </li>
    );
  }
  return (
    <li className={styles.entry}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          <Sentence entry={entry} /> <span className={styles.fields}>{fields.join(", ")}</span>
        </summary>
        {isOpen && <Changes entry={entry} />}
      </details>
    </li>
  );
}

function Sentence({ entry }: { entry: EntryWordsFragment }) {
  return (
    <>
      {entry.by.name} {actionInWords(entry.subjectType, entry.action)}{" "}
      <time className={styles.time} dateTime={entry.at}>
        {momentInWords(entry.at)}
      </time>
    </>
  );
}
