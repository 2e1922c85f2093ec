import { useState } from "react";
import { useSearchParams } from "react-router";
import { KeyHelp } from "../ui/KeyHelp";
import { More } from "../ui/More";
import { useKeys } from "../ui/useKeys";
import { usePage } from "../ui/usePage";
import styles from "./board/Board.module.css";
import { Column } from "./board/Column";
import { CompanyFilter } from "./board/CompanyFilter";
import { moveFocus, pressInRow } from "./board/rows";
import { useCounts } from "./board/useCounts";
import { type OpenDeed, RequestDialog } from "./RequestDialogs";

const columns = [
  { state: "OVERDUE", title: "Overdue", empty: "Nobody is late." },
  { state: "DUE_TODAY", title: "Due today", empty: "Nothing is due today." },
  { state: "OPEN", title: "Due later", empty: "Nobody else has been asked. A claim's page asks its companies." },
  { state: "ANSWERED", title: "Answered", empty: "Nobody has answered yet." },
] as const;

const keys = [
  [["n"], "Next request"],
  [["p"], "Previous request"],
  [["a"], "Log an attempt"],
  [["r"], "Record an answer"],
  [["l"], "Copy letter"],
] as const;

/** Whom the desk has asked, by how much time they have left. */
export default function RepliesPage() {
  const heading = usePage("Right of reply");
  const [search, setSearch] = useSearchParams();
  const company = search.get("company") ?? undefined;
  const counts = useCounts(company);
  const [open, setOpen] = useState<OpenDeed>();
  const [isWithdrawnOpen, setWithdrawnOpen] = useState(false);
  useKeys({
    n: () => moveFocus(1),
    p: () => moveFocus(-1),
    a: () => pressInRow("attempt"),
    r: () => pressInRow("answer"),
    l: () => pressInRow("letter"),
  });
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Right of reply
        </h1>
        <KeyHelp keys={keys} />
      </div>
      <CompanyFilter company={company} onChange={(id) => setSearch(id ? { company: id } : {})} />
      <div className={styles.board}>
        {columns.map((column) => (
          <Column key={column.state} {...column} company={company} count={counts[column.state]} onOpen={setOpen} />
        ))}
      </div>
      <More
        summary={`Withdrawn requests${counts.WITHDRAWN === undefined ? "" : `: ${counts.WITHDRAWN}`}`}
        isOpen={isWithdrawnOpen}
        onToggle={setWithdrawnOpen}
      >
        <Column title="Withdrawn" state="WITHDRAWN" company={company} empty="None was withdrawn." onOpen={setOpen} />
      </More>
      <RequestDialog open={open} onClose={() => setOpen(undefined)} />
    </>
  );
}
