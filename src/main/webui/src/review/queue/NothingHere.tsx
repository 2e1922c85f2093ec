import { Link } from "react-router";
import { Empty } from "../../ui/States";
import { chipsOf } from "./chips";
import styles from "./queue.module.css";
import type { QueueView, Segment } from "./queueView";

/** What to do first where there is nothing. */
export function NothingHere({ view }: { view: QueueView }) {
  return (
    <Empty>
      {chipsOf(view).length > 0 ? "No claim here passes the filters. Take one away." : nothing[view.segment]}
    </Empty>
  );
}

const unassigned = (
  <Link to="?show=unassigned" className={styles.go}>
    what nobody has taken
  </Link>
);

const nothing: Record<Segment, React.ReactNode> = {
  mine: <>You have no open claim. Look at {unassigned}, and take one with the key t.</>,
  unassigned: "Every open claim is with somebody.",
  waiting: "Nothing waits for a second pair of eyes.",
  returned: "No proposal was given back.",
  all: (
    <>
      There are no claims yet. Open an <Link to="/desk/articles">article</Link> and mark what it asserts.
    </>
  ),
};
