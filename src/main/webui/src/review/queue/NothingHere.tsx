import type { ReactNode } from "react";
import { Link } from "react-router";
import { mayAct, useMember } from "../../session/member";
import { Empty } from "../../ui/States";
import { chipsOf } from "./chips";
import styles from "./queue.module.css";
import type { QueueView, Segment } from "./queueView";

/** What to do first where there is nothing. */
export function NothingHere({ view }: { view: QueueView }) {
  const mayCheck = mayAct(useMember(), "CHECKER");
  return <Empty>{wordsFor(view, mayCheck)}</Empty>;
}

function wordsFor(view: QueueView, mayCheck: boolean): ReactNode {
  if (chipsOf(view).length > 0) {
    return "No claim here passes the filters. Take one away.";
  }
  return view.segment === "mine" && !mayCheck ? nothingToCheck : nothing[view.segment];
}

const unassigned = (
  <Link to="?show=unassigned" className={styles.go}>
    what nobody has taken
  </Link>
);

const nothingToCheck = (
  <>
    No claim is given to you. Checkers take them; what you have recorded is among{" "}
    <Link to="?show=all" className={styles.go}>
      all claims
    </Link>
    .
  </>
);

const nothing: Record<Segment, ReactNode> = {
  mine: <>You have no open claim. Look at {unassigned}, and take one.</>,
  unassigned: "Every open claim is with somebody.",
  waiting: "Nothing waits for a second pair of eyes.",
  returned: "No proposal was given back.",
  all: (
    <>
      There are no claims yet. Open an <Link to="/desk/articles">article</Link> and mark what it asserts.
    </>
  ),
};
