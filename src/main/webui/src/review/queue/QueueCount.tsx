import { useQuery } from "urql";
import { mayAct, useVisitor } from "../../session/member";
import { QueueCountDocument } from "./QueueCount.generated";
import styles from "./QueueCount.module.css";

/** How many claims wait for whoever is in front of the page; it stands beside a link that says where. */
export function QueueCount() {
  const visitor = useVisitor();
  const isMember = visitor.kind === "member";
  const [{ data }] = useQuery({
    query: QueueCountDocument,
    variables: { proposals: isMember && mayAct(visitor.member, "EDITOR") },
    pause: !isMember,
  });
  const count = data ? data.mine.totalCount + (data.proposals?.totalCount ?? 0) : 0;
  return count > 0 ? (
    <span className={styles.count}>
      {" "}
      {count}
      <span className="visually-hidden"> waiting for you</span>
    </span>
  ) : null;
}
