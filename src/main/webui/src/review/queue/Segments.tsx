import { Link } from "react-router";
import { useQuery } from "urql";
import { QueueCountsDocument } from "./QueueRow.generated";
import styles from "./queue.module.css";
import { filterOf, inSegment, type QueueView, segments, segmentWords, writeView } from "./queueView";

/** The desk's heaps, each with its count under the filters in force. */
export function Segments({ view }: { view: QueueView }) {
  const [{ data }] = useQuery({
    query: QueueCountsDocument,
    requestPolicy: "cache-and-network",
    variables: {
      mine: filterOf(view, "mine"),
      unassigned: filterOf(view, "unassigned"),
      waiting: filterOf(view, "waiting"),
      returned: filterOf(view, "returned"),
      all: filterOf(view, "all"),
    },
  });
  return (
    <nav aria-label="Which claims">
      <ul className={styles.segments}>
        {segments.map((segment) => (
          <li key={segment}>
            <Link
              to={{ search: writeView(inSegment(view, segment)).toString() }}
              className={styles.segment}
              aria-current={segment === view.segment ? "page" : undefined}
            >
              {segmentWords[segment]} <span className={styles.count}>{data?.[segment].totalCount}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
