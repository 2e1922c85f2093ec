import { type RefObject, useState } from "react";
import { PartyBox } from "../../party/PartyBox";
import { More } from "../../ui/More";
import { checkability } from "../../words/labels";
import { verificationStatus } from "../../words/status";
import { AddChoice } from "./AddChoice";
import { AddWord } from "./AddWord";
import styles from "./queue.module.css";
import { isOneStatus, type Order, orderWords, type QueueView } from "./queueView";
import { WordsSearch } from "./WordsSearch";

interface Props {
  view: QueueView;
  onShow: (view: QueueView) => void;
  search: RefObject<HTMLInputElement | null>;
}

const statusWords = Object.fromEntries(
  Object.entries(verificationStatus).map(([status, { label }]) => [status, label]),
) as Record<keyof typeof verificationStatus, string>;
const allegationWords = { yes: "Accuses somebody", no: "Accuses nobody" };

/** Everything that narrows the list; what was chosen stands below as chips. */
export function FilterBar({ view, onShow, search }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.bar}>
      <div className={styles.searching}>
        <WordsSearch words={view.words} onSearch={(words) => onShow({ ...view, words })} inputRef={search} />
        <label className={styles.field}>
          <span>Order</span>
          <select
            className={styles.select}
            value={view.order}
            onChange={(event) => onShow({ ...view, order: event.target.value as Order })}
          >
            {Object.entries(orderWords).map(([order, words]) => (
              <option key={order} value={order}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <More summary="More filters" isOpen={isOpen} onToggle={setOpen}>
        <div className={styles.filters}>
          {!isOneStatus(view.segment) && (
            <AddChoice
              label="Status"
              options={statusWords}
              onAdd={(status) => onShow({ ...view, status: added(view.status, status) })}
            />
          )}
          <AddChoice
            label="Checkability"
            options={checkability}
            onAdd={(value) => onShow({ ...view, checkability: added(view.checkability, value) })}
          />
          <AddChoice
            label="Allegation"
            options={allegationWords}
            onAdd={(answer) => onShow({ ...view, allegation: answer === "yes" })}
          />
          <AddWord label="Tag" onAdd={(tag) => onShow({ ...view, tag: added(view.tag, tag) })} />
          <AddWord
            label="Language"
            hint="Such as en or pt-BR"
            onAdd={(language) => onShow({ ...view, language: added(view.language, language) })}
          />
          <PartyBox
            key={view.party.join()}
            label="Party"
            kinds={[]}
            picked={null}
            onPick={(party) => party && onShow({ ...view, party: added(view.party, party.id) })}
          />
        </div>
      </More>
    </div>
  );
}

function added<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? [...values] : [...values, value];
}
