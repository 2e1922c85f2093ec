import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { useSettled } from "../../form/useSettled";
import { PartyBox } from "../../party/PartyBox";
import { Languages } from "../record/Languages";
import styles from "./Articles.module.css";
import { FilterOutletDocument } from "./FilterOutlet.generated";

interface Props {
  address: URLSearchParams;
  onChange: (name: string, value: string | null) => void;
}

/** Which articles are asked for. Every choice stands in the address, so that it can be kept and passed on. */
export function ArticleFilters({ address, onChange }: Props) {
  return (
    <search className={styles.filters} aria-label="Articles">
      <WordsFilter label="Words" name="words" type="search" address={address} onChange={onChange} />
      <OutletFilter address={address} onChange={onChange} />
      <WordsFilter label="Language" name="language" list="filter-languages" address={address} onChange={onChange} />
      <Languages id="filter-languages" />
      <label className={styles.filter}>
        <span className={styles.label}>Readers</span>
        <select
          className={styles.input}
          value={address.get("public") ?? ""}
          onChange={(event) => onChange("public", event.target.value)}
        >
          <option value="">Any</option>
          <option value="yes">May be pointed to it</option>
          <option value="no">May not be pointed to it</option>
        </select>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={address.get("discarded") === "yes"}
          onChange={(event) => onChange("discarded", event.target.checked ? "yes" : null)}
        />
        Discarded ones
      </label>
    </search>
  );
}

interface WordsProps extends Props {
  label: string;
  name: string;
  type?: "search" | "text";
  list?: string;
}

function WordsFilter({ label, name, type = "text", list, address, onChange }: WordsProps) {
  const inAddress = address.get(name) ?? "";
  const [text, setText] = useState(inAddress);
  const [shown, setShown] = useState(inAddress);
  const settled = useSettled(text, 300);
  if (inAddress !== shown) {
    // The address changed by itself: back, forward, or a link.
    setShown(inAddress);
    if (inAddress !== settled) {
      setText(inAddress);
    }
  }
  useEffect(() => {
    if (settled === text && settled !== shown) {
      onChange(name, settled);
    }
  }, [settled, text, shown, name, onChange]);
  return (
    <label className={styles.filter}>
      <span className={styles.label}>{label}</span>
      <input
        type={type}
        className={styles.input}
        list={list}
        value={text}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
        // Whoever goes on to a link is not called back by an address that settles behind them.
        onBlur={() => text !== inAddress && onChange(name, text)}
      />
    </label>
  );
}

function OutletFilter({ address, onChange }: Props) {
  const id = address.get("outlet");
  const [{ data }] = useQuery({ query: FilterOutletDocument, variables: { id: id ?? "" }, pause: !id });
  const known = id && data?.party ? { id, name: data.party.name } : null;
  return (
    <PartyBox
      label="Outlet"
      kinds={["NEWS_OUTLET"]}
      picked={known}
      onPick={(party) => onChange("outlet", party?.id ?? null)}
    />
  );
}
