import { Link } from "react-router";
import { Paged } from "../../ui/Paged";
import { momentInWords } from "../../words/dates";
import { claimsInWords } from "../claims";
import { here } from "../files/address";
import { ExportFiles } from "../files/ExportFiles";
import { newestOf } from "./newest";
import { PublicSetsDocument, type PublicSetsQuery } from "./PublicSets.generated";
import styles from "./sets.module.css";

type PublicSet = PublicSetsQuery["claimSets"]["nodes"][number];

/** The claim sets that need no login, each with its newest files. */
export function PublicSets() {
  return (
    <Paged
      query={PublicSetsDocument}
      variables={{}}
      read={(data) => data.claimSets}
      requestPolicy="cache-and-network"
      empty={<None />}
    >
      {(sets) => <List sets={sets.filter((set) => set.public)} />}
    </Paged>
  );
}

function None() {
  return <p className="quiet">No claim set is public yet.</p>;
}

/** Members are answered with the sets of the desk, too. */
function List({ sets }: { sets: readonly PublicSet[] }) {
  if (sets.length === 0) {
    return <None />;
  }
  return (
    <ul>
      {sets.map((set) => (
        <OneSet key={set.id} set={set} />
      ))}
    </ul>
  );
}

function OneSet({ set: { id, name, description, claimCount, exports, feedUrl } }: { set: PublicSet }) {
  const newest = newestOf(exports.nodes);
  return (
    <li className={styles.set}>
      <h3 dir="auto">
        <Link to={`/exports/${id}`}>{name}</Link>
      </h3>
      {description && (
        <p className={styles.description} dir="auto">
          {description}
        </p>
      )}
      <p className={styles.facts}>
        <span>{claimsInWords(claimCount)} now</span>
        {newest?.asOf && <span>Files as of {momentInWords(newest.asOf)}</span>}
        {feedUrl && <a href={here(feedUrl)}>Atom feed</a>}
      </p>
      {newest ? <ExportFiles run={newest} /> : <p className="quiet">No export of it has been made yet.</p>}
    </li>
  );
}
