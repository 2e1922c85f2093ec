import { Link } from "react-router";
import { RatingMark } from "../../ui/RatingMark";
import { checkability } from "../../words/labels";
import { answerInWords, foremost, positions } from "../answer/answer";
import { CheckedBy } from "../CheckedBy";
import styles from "./ClaimInList.module.css";
import type { ClaimInListFragment } from "./PublishedClaims.generated";

/** One claim as a few lines: what was found, who said it, and where each party stands. */
export function ClaimInList({ claim }: { claim: ClaimInListFragment }) {
  const { id, statement, language, rating, checkedAt, tags } = claim;
  return (
    <li className={styles.claim}>
      <h2 className={styles.statement} dir="auto" lang={language}>
        <Link to={`/claims/${id}`}>{statement}</Link>
      </h2>
      <p className={styles.finding}>
        <RatingMark label={rating?.label} value={rating?.value} checkedAt={checkedAt} />
        {!rating && <span className="quiet">{checkability[claim.checkability]}</span>}
        {!claim.ownCheck && (
          <span className="quiet">
            <CheckedBy claim={claim} />
          </span>
        )}
      </p>
      <div className={styles.about}>
        <WhoSaidIt claim={claim} />
        <Positions claim={claim} />
        {tags.length > 0 && <Tags tags={tags} />}
      </div>
    </li>
  );
}

function WhoSaidIt({ claim: { attributions } }: { claim: ClaimInListFragment }) {
  const [first, ...others] = attributions;
  if (!first) {
    return null;
  }
  return (
    <p>
      <span dir="auto">{first.sentence}</span>
      {others.length > 0 && <span className="quiet"> and {others.length} more</span>}
    </p>
  );
}

function Positions({ claim: { parties, companyResponses } }: { claim: ClaimInListFragment }) {
  const accused = parties.filter(({ role }) => role === "ACCUSED").map(({ party }) => party);
  return positions(companyResponses, accused).map(({ party, answers }, place) => {
    return (
      <p key={party?.id ?? place}>
        {party ? (
          <Link to={`/?party=${party.id}`} className={styles.party}>
            <bdi>{party.name}</bdi>
          </Link>
        ) : (
          <span className={styles.party}>A party that may not be named</span>
        )}
        : {foremost(answers).map(answerInWords).join(". ") || "No answer on record"}
      </p>
    );
  });
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <ul className={styles.tags} aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag}>
          <Link to={`/?${new URLSearchParams({ tag })}`} dir="auto">
            {tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}
