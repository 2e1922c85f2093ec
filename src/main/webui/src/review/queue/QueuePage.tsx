import { useRef } from "react";
import { useSearchParams } from "react-router";
import { KeyHelp, type KeyWords } from "../../ui/KeyHelp";
import { useKeys } from "../../ui/useKeys";
import { usePage } from "../../ui/usePage";
import { Chips } from "./Chips";
import { FilterBar } from "./FilterBar";
import { QueueList } from "./QueueList";
import styles from "./queue.module.css";
import { type QueueView, readView, writeView } from "./queueView";
import { Segments } from "./Segments";

const keys: KeyWords = [
  [["j", "n"], "Next claim"],
  [["k", "p"], "Previous claim"],
  [["Enter", "o"], "Open the claim"],
  [["t"], "Take it"],
  [["a"], "Approve"],
  [["x"], "Return"],
  [["/"], "Search"],
  [["?"], "This list"],
];

/** What waits for somebody at the desk. */
export default function QueuePage() {
  const heading = usePage("Queue");
  const [address, setAddress] = useSearchParams();
  const view = readView(address);
  const show = (next: QueueView) => setAddress(writeView(next));
  const search = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => search.current?.focus() });
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Queue
        </h1>
        <KeyHelp keys={keys} />
      </div>
      <Segments view={view} />
      <FilterBar view={view} onShow={show} search={search} />
      <Chips view={view} onShow={show} />
      <QueueList key={address.toString()} view={view} />
    </>
  );
}
