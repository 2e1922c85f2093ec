import { Link } from "react-router";
import { OutsideLink } from "../../reader/claim/OutsideLink";
import { importMatchKind, verdict } from "../../words/labels";
import { number, outcomeWords } from "../outcomes";
import type { LineOfImportFragment } from "./ImportLines.generated";
import styles from "./lines.module.css";

interface Props {
  line: LineOfImportFragment;
  /** Where the rows are of several kinds. */
  showsOutcome: boolean;
}

/** One check of the file: what it says, and what happens to it and why. */
export function LineItem({ line, showsOutcome }: Props) {
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        {line.statement ? (
          <p className={styles.statement} dir="auto">
            {line.statement}
          </p>
        ) : (
          <p className="quiet">Nothing that can be read as a claim</p>
        )}
        <Finding line={line} />
        {line.reason && (
          <p className={styles.reason}>
            <strong>Line {number(line.line)}:</strong> {line.reason}
          </p>
        )}
        <Matches matches={others(line)} />
        {line.claim && line.outcome !== "MATCH" && <Became claim={line.claim} />}
      </div>
      <div className={styles.aside}>
        {showsOutcome && <strong>{outcomeWords[line.outcome]}</strong>}
        <span>
          Check {number(line.position)}, line {number(line.line)}
        </span>
      </div>
    </li>
  );
}

function Finding({ line: { publisher, ratingLabel, verdict: mapped, url } }: { line: LineOfImportFragment }) {
  return (
    <p className={styles.finding}>
      {publisher && <bdi>{publisher.name}</bdi>}
      {ratingLabel && (
        <span>
          “<bdi>{ratingLabel}</bdi>” <span aria-hidden>→</span>
          <span className="visually-hidden"> stands for </span>{" "}
          {mapped ? <strong>{verdict[mapped]}</strong> : "no verdict yet"}
        </span>
      )}
      {url && <OutsideLink href={url}>The check at its publisher</OutsideLink>}
    </p>
  );
}

/** The claim of the check itself has its own links. */
function others({ matches }: LineOfImportFragment): LineOfImportFragment["matches"] {
  return matches.filter(({ kind }) => kind !== "SAME_CHECK");
}

function Matches({ matches }: { matches: LineOfImportFragment["matches"] }) {
  return matches.length === 0 ? null : (
    <ul className={styles.matches} aria-label="What it looks like">
      {matches.map(({ kind, claim }) => (
        <li key={`${kind} ${claim.id}`}>
          <span className="quiet">{importMatchKind[kind]}:</span>{" "}
          <Link to={`/desk/claims/${claim.id}`} lang={claim.language} dir="auto">
            {claim.statement}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Became({ claim }: { claim: NonNullable<LineOfImportFragment["claim"]> }) {
  return (
    <p className={styles.finding}>
      <Link to={`/desk/claims/${claim.id}`}>The claim at the desk</Link>
      {claim.publication && <Link to={`/claims/${claim.publication.publicId}`}>What readers see</Link>}
    </p>
  );
}
