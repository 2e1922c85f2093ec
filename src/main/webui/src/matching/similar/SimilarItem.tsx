import type { ReactNode } from "react";
import { MarkedText } from "../../ui/MarkedText";
import { RatingMark } from "../../ui/RatingMark";
import { PublicationMark, StatusMark } from "../../ui/StatusMark";
import { dayInWords } from "../../words/dates";
import { otherFragments, statementParts } from "../../words/fragments";
import { fragmentField } from "../../words/labels";
import type { SimilarWordsFragment } from "./Similar.generated";
import styles from "./similar.module.css";
import { certaintyWords, differenceInWords, scoreInWords } from "./similarWords";

interface Props {
  similar: SimilarWordsFragment;
  /** What can be done about it. */
  children?: ReactNode;
}

/** A claim that the desk has already: how like it is, how it ended, and what differs. */
export function SimilarItem({ similar, children }: Props) {
  const { claim, fragments } = similar;
  return (
    <li className={styles.item}>
      <p className={styles.statement}>
        {/* Whoever is writing keeps the page that is written on. */}
        <a href={`/desk/claims/${claim.id}`} target="_blank" rel="noopener">
          <MarkedText parts={statementParts(claim.statement, fragments)} language={claim.language} />
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      </p>
      <Standing similar={similar} />
      <Differences similar={similar} />
      {otherFragments(claim.statement, fragments).map(({ field, parts }) => (
        <p key={field} className={styles.more}>
          {fragmentField[field]}: <MarkedText parts={parts} language={claim.language} />
        </p>
      ))}
      {children}
    </li>
  );
}

function Standing({ similar: { claim, score, certainty, rating, checkedAt } }: Props) {
  return (
    <p className={styles.marks}>
      <span className={styles.certainty} data-certainty={certainty}>
        {certaintyWords[certainty]}{" "}
        <span className="quiet">
          <span className="visually-hidden">score </span>
          {scoreInWords(score)}
        </span>
      </span>
      {checkedAt ? (
        <>
          <RatingMark label={rating?.label} value={rating?.value} />
          <span>Checked {dayInWords(checkedAt)}</span>
        </>
      ) : (
        <StatusMark status={claim.verificationStatus} />
      )}
      {claim.publicationStatus === "UNPUBLISHED" ? (
        <span className="quiet">Not published</span>
      ) : (
        <PublicationMark status={claim.publicationStatus} />
      )}
    </p>
  );
}

function Differences({ similar: { differences } }: Props) {
  return differences.length === 0 ? null : (
    <p className={styles.differences} dir="auto">
      <span className="quiet">What differs:</span> {differences.map(differenceInWords).join("; ")}
    </p>
  );
}
