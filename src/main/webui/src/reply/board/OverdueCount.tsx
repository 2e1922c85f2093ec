import { useEffect, useRef } from "react";
import { useQuery } from "urql";
import { useNow } from "../useNow";
import { OverdueCountDocument } from "./OverdueCount.generated";
import styles from "./OverdueCount.module.css";

/** How many requests have passed their deadline without an answer; it stands beside a link that says where. */
export function OverdueCount() {
  const [{ data }, ask] = useQuery({ query: OverdueCountDocument });
  const now = useNow();
  const asked = useRef(now);
  useEffect(() => {
    // A deadline passes without an event that tells of it.
    if (asked.current !== now) {
      asked.current = now;
      ask({ requestPolicy: "network-only" });
    }
  }, [now, ask]);
  const count = data?.overdue.totalCount ?? 0;
  return count > 0 ? (
    <span className={styles.count}>
      {" "}
      {count}
      <span aria-hidden>!</span>
      <span className="visually-hidden"> overdue</span>
    </span>
  ) : null;
}
