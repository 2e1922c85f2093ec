import { type FormEvent, useState } from "react";
import type { ResponseKind, Verdict } from "../../graphql/schema.generated";
import { type Labels, responseKind, verdict } from "../../words/labels";
import styles from "./FilterForm.module.css";
import { isRanked, type Order, type Wanted, withText } from "./filters";
import { languageInWords, languages } from "./language";

interface Props {
  wanted: Wanted;
  onAsk: (wanted: Wanted) => void;
}

/** What a reader looks for. Nothing is asked before the form is sent, so that no choice takes the page away. */
export function FilterForm({ wanted, onAsk }: Props) {
  const [draft, setDraft] = useState(wanted);
  const [tag, setTag] = useState("");
  const [shown, setShown] = useState(wanted);
  if (shown !== wanted) {
    // The address changed without the form: a link, a chip, the back button.
    setShown(wanted);
    setDraft(wanted);
  }
  const set = (change: Partial<Wanted>) => setDraft({ ...draft, ...change });
  function send(event: FormEvent) {
    event.preventDefault();
    const tags = tag.trim() ? [...draft.tags, tag.trim()] : draft.tags;
    setTag("");
    onAsk({ ...draft, tags });
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers know the role and not the element
    <form role="search" className={styles.form} onSubmit={send}>
      <Words draft={draft} set={set} />
      <details className={styles.more}>
        <summary>More filters</summary>
        <div className={styles.filters}>
          <Checkboxes<Verdict>
            legend="Finding"
            labels={verdict}
            chosen={draft.verdicts}
            onChoose={(verdicts) => set({ verdicts })}
          />
          <Checkboxes<ResponseKind>
            legend="A party's answer"
            labels={responseKind}
            chosen={draft.responses}
            onChoose={(responses) => set({ responses })}
          />
          <div className={styles.fields}>
            <YesOrNo
              label="Accusation"
              words={["Accuses somebody", "Accuses nobody"]}
              value={draft.allegation}
              onChange={(allegation) => set({ allegation })}
            />
            <YesOrNo
              label="Rating"
              words={["With a rating", "Not ratable"]}
              value={draft.ratable}
              onChange={(ratable) => set({ ratable })}
            />
            <Language value={draft.language} onChange={(language) => set({ language })} />
            <label className={styles.field}>
              Tag
              <input value={tag} dir="auto" onChange={(event) => setTag(event.target.value)} />
            </label>
            <Day
              label="Checked on this day or later"
              value={draft.checkedSince}
              onChange={(checkedSince) => set({ checkedSince })}
            />
            <Day
              label="Checked before this day"
              value={draft.checkedBefore}
              onChange={(checkedBefore) => set({ checkedBefore })}
            />
          </div>
          <button type="submit" className={styles.send}>
            Show these claims
          </button>
        </div>
      </details>
    </form>
  );
}

const orderWords: Labels<Order> = {
  best: "Best match",
  newest: "Last published or corrected",
  first: "Newest claims",
  checked: "Last checked",
};

interface WordsProps {
  draft: Wanted;
  set: (change: Partial<Wanted>) => void;
}

function Words({ draft, set }: WordsProps) {
  const hasWords = draft.text.trim() !== "";
  const offered = Object.entries(orderWords).filter(([order]) => hasWords || order !== "best");
  return (
    <div className={styles.words}>
      <label className={styles.search}>
        Search published claims
        <input
          type="search"
          value={draft.text}
          dir="auto"
          aria-describedby="notation"
          onChange={(event) => set(withText(draft, event.target.value))}
        />
      </label>
      <label className={styles.field}>
        Order
        <select value={draft.order} onChange={(event) => set({ order: event.target.value as Order })}>
          {offered.map(([order, words]) => (
            <option key={order} value={order}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={styles.send}>
        Search
      </button>
      <p id="notation" className={styles.notation}>
        {isRanked(draft) || !hasWords
          ? "In your own words: what fits best comes first"
          : "All words must appear. “Exact words” in quotation marks, or between two words, - before a word that must not"}
      </p>
    </div>
  );
}

interface CheckboxesProps<Value extends string> {
  legend: string;
  labels: Labels<Value>;
  chosen: readonly Value[];
  onChoose: (values: Value[]) => void;
}

function Checkboxes<Value extends string>({ legend, labels, chosen, onChoose }: CheckboxesProps<Value>) {
  const toggle = (value: Value, isOn: boolean) =>
    onChoose(isOn ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset className={styles.boxes}>
      <legend>{legend}</legend>
      {(Object.entries(labels) as [Value, string][]).map(([value, label]) => (
        <label key={value} className={styles.box}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface YesOrNoProps {
  label: string;
  words: readonly [yes: string, no: string];
  value: boolean | undefined;
  onChange: (value: boolean | undefined) => void;
}

function YesOrNo({ label, words: [yes, no], value, onChange }: YesOrNoProps) {
  const read = (word: string) => (word === "" ? undefined : word === "yes");
  return (
    <label className={styles.field}>
      {label}
      <select
        value={value === undefined ? "" : value ? "yes" : "no"}
        onChange={(event) => onChange(read(event.target.value))}
      >
        <option value="">Either</option>
        <option value="yes">{yes}</option>
        <option value="no">{no}</option>
      </select>
    </label>
  );
}

function Language({ value, onChange }: { value: string; onChange: (tag: string) => void }) {
  const offered = value === "" || languages.includes(value) ? languages : [value, ...languages];
  return (
    <label className={styles.field}>
      Language
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Any</option>
        {offered.map((tag) => (
          <option key={tag} value={tag}>
            {languageInWords(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label className={styles.field}>
      {label}
      <input type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
