import { Link, useParams } from "react-router";
import { useQuery } from "urql";
import { NotFound } from "../../app/NotFound";
import { failureOf } from "../../graphql/failure";
import { Paged } from "../../ui/Paged";
import { Failed, Note, Skeleton } from "../../ui/States";
import { usePage } from "../../ui/usePage";
import { momentInWords } from "../../words/dates";
import { claimsInWords } from "../claims";
import page from "../exports.module.css";
import { here } from "../files/address";
import { ExportFiles } from "../files/ExportFiles";
import { FilterWords } from "../filter/FilterWords";
import { isFinished } from "./newest";
import {
  PublicSetExportsDocument,
  type PublicSetExportsQuery,
  PublicSetPageDocument,
  type PublicSetPageQuery,
} from "./PublicSets.generated";
import styles from "./sets.module.css";
import { usePartyNames } from "./usePartyNames";

type PublicSet = NonNullable<PublicSetPageQuery["claimSet"]>;

/** One claim set with all its exports, for readers. */
export default function PublicSetPage() {
  const { setId = "" } = useParams();
  const [{ data, error }] = useQuery({ query: PublicSetPageDocument, variables: { id: setId } });
  const set = data?.claimSet;
  const heading = usePage(set?.name);
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton />;
  }
  if (!set) {
    return <NotFound what="claim set" />;
  }
  return (
    <article className={page.page}>
      <p className="quiet">
        <Link to="/exports">Published claims as files</Link>
      </p>
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {set.name}
      </h1>
      {(!set.public || set.discardedAt) && <Note>Readers cannot see this page: the set is for the desk alone.</Note>}
      <About set={set} />
      <h2>Exports</h2>
      <Runs set={set} />
      <p>
        <Link to="/exports#verify">How to verify an export</Link>
      </p>
    </article>
  );
}

function About({ set: { description, scope, filter, claimCount, feedUrl } }: { set: PublicSet }) {
  const nameOf = usePartyNames(filter);
  return (
    <>
      {description && (
        <p className={styles.description} dir="auto">
          {description}
        </p>
      )}
      <h2>Which claims</h2>
      <FilterWords scope={scope} filter={filter} nameOf={nameOf} />
      <p className={styles.facts}>
        <span>{claimsInWords(claimCount)} in it now</span>
        {feedUrl && <a href={here(feedUrl)}>Atom feed of what is new</a>}
      </p>
    </>
  );
}

type Run = NonNullable<PublicSetExportsQuery["claimSet"]>["exports"]["nodes"][number];

function Runs({ set }: { set: PublicSet }) {
  return (
    <Paged
      query={PublicSetExportsDocument}
      variables={{ id: set.id }}
      read={(data) => data.claimSet?.exports}
      requestPolicy="cache-and-network"
      empty={<p className="quiet">No export of this set has been made yet.</p>}
    >
      {(runs) => (
        <ul>
          {runs.filter(isFinished).map((run) => (
            <OneRun key={run.id} run={run} set={set} />
          ))}
        </ul>
      )}
    </Paged>
  );
}

function OneRun({ run, set }: { run: Run; set: PublicSet }) {
  const nameOf = usePartyNames(run.filter);
  const isOther = JSON.stringify(run.filter) !== JSON.stringify(set.filter);
  return (
    <li className={styles.run}>
      <h3>
        {run.asOf && momentInWords(run.asOf)}
        <span className="quiet"> · {claimsInWords(run.total ?? 0)}</span>
      </h3>
      {isOther && (
        <details>
          <summary>The set asked for other claims then</summary>
          <FilterWords scope={run.scope} filter={run.filter} nameOf={nameOf} />
        </details>
      )}
      <ExportFiles run={run} />
    </li>
  );
}
