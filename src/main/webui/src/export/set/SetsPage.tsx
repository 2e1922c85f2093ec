import { Link } from "react-router";
import look from "../../article/record/link.module.css";
import { mayAct, useMember } from "../../session/member";
import { Paged } from "../../ui/Paged";
import { Empty } from "../../ui/States";
import { usePage } from "../../ui/usePage";
import { momentInWords } from "../../words/dates";
import { claimSetScope, exportState } from "../../words/labels";
import { claimsInWords } from "../claims";
import { SetListDocument, type SetListQuery } from "./Sets.generated";
import styles from "./set.module.css";

/** The claim sets of the desk. */
export default function SetsPage() {
  const heading = usePage("Claim sets");
  const isEditor = mayAct(useMember(), "EDITOR");
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Claim sets
        </h1>
        {isEditor && (
          <Link to="/desk/sets/new" className={look.button}>
            New claim set
          </Link>
        )}
      </div>
      <p className="quiet">
        A claim set is a filter with a name. Exports of it are files that never change, with a signed manifest.
      </p>
      <Paged
        query={SetListDocument}
        variables={{}}
        read={(data) => data.claimSets}
        requestPolicy="cache-and-network"
        empty={<Nothing isEditor={isEditor} />}
      >
        {(sets) => (
          <ul aria-label="Claim sets, newest first">
            {sets.map((set) => (
              <OneSet key={set.id} set={set} />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

function Nothing({ isEditor }: { isEditor: boolean }) {
  return (
    <Empty>
      {isEditor ? (
        <>
          No claim set is recorded yet. <Link to="/desk/sets/new">Record the first one</Link>; then export it.
        </>
      ) : (
        "No claim set is recorded yet. Editors record them."
      )}
    </Empty>
  );
}

function OneSet({ set }: { set: SetListQuery["claimSets"]["nodes"][number] }) {
  return (
    <li className={styles.row}>
      <Link to={`/desk/sets/${set.id}`} className={styles.name} dir="auto">
        {set.name}
      </Link>
      <span className={styles.count}>{claimsInWords(set.claimCount)}</span>
      <span className={styles.about}>
        {claimSetScope[set.scope]}
        {set.public && " · open to readers"}
      </span>
      <span className={`${styles.about} ${styles.count}`}>
        <Newest run={set.exports.nodes[0]} />
      </span>
    </li>
  );
}

type Run = SetListQuery["claimSets"]["nodes"][number]["exports"]["nodes"][number];

function Newest({ run }: { run: Run | undefined }) {
  if (!run) {
    return "Never exported";
  }
  const { state, asOf, requestedAt } = run;
  return `${state === "DONE" ? "Exported" : exportState[state]}, ${momentInWords(asOf ?? requestedAt)}`;
}
