import { Link } from "react-router";
import { MarkedText } from "../../ui/MarkedText";
import { RatingMark } from "../../ui/RatingMark";
import { otherFragments, statementParts } from "../../words/fragments";
import { checkability, fragmentField } from "../../words/labels";
import { answerInWords, foremost, positions } from "../answer/answer";
import { CheckedBy } from "../CheckedBy";
import styles from "./ClaimInList.module.css";
import type { ClaimInListFragment, PublishedClaimsQuery } from "./PublishedClaims.generated";

type Fragments = NonNullable<PublishedClaimsQuery["publishedClaims"]["edges"][number]["fragments"]>;

interface Props {
  claim: ClaimInListFragment;
  /** Where the words were found that were looked for. */
  fragments?: Fragments | null;
}

/** One claim as a few lines: what was found, who said it, and where each party stands. */
export function ClaimInList({ claim, fragments }: Props) {
  const { id, statement, language, rating, checkedAt, tags } = claim;
  const found = fragments ?? [];
  return (
    <li className={styles.claim}>
      <h2 className={styles.statement} dir="auto" lang={language}>
        <Link to={`/claims/${id}`}>
          <MarkedText parts={statementParts(statement, found)} />
        </Link>
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
        <Elsewhere fragments={otherFragments(statement, found)} language={language} />
        <WhoSaidIt claim={claim} />
        <Positions claim={claim} />
        {tags.length > 0 && <Tags tags={tags} />}
      </div>
    </li>
  );
}

/** More would bury the claim under its own search. */
const mostElsewhere = 2;

function Elsewhere({ fragments, language }: { fragments: Fragments; language: string }) {
  return fragments.slice(0, mostElsewhere).map(({ field, parts }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one field can be found twice
    <p key={place} className="quiet">
      {fragmentField[field]}: <MarkedText parts={parts} language={language} />
    </p>
  ));
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
