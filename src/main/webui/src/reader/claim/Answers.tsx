import { Link } from "react-router";
import { responseForm } from "../../words/labels";
import { answerInWords, isOwnSilence, positions } from "../answer/answer";
import styles from "./Answers.module.css";
import { OutsideLink, siteOf } from "./OutsideLink";
import type { PublishedDocumentFragment } from "./PublishedClaim.generated";

type Answer = PublishedDocumentFragment["companyResponses"][number];

interface Props {
  claim: Pick<PublishedDocumentFragment, "parties" | "companyResponses" | "language">;
}

/** Where each party stands. Who has said nothing takes as much room as who denied. */
export function Answers({ claim: { parties, companyResponses, language } }: Props) {
  const accused = parties.filter(({ role }) => role === "ACCUSED").map(({ party }) => party);
  const all = positions(companyResponses, accused);
  if (all.length === 0) {
    return <p className="quiet">Nobody is accused, and nobody has answered.</p>;
  }
  return all.map(({ party, answers }, number) => (
    <div key={party?.id ?? number} className={styles.party}>
      <h3 className={styles.name}>
        {party ? (
          <Link to={`/?party=${party.id}`}>
            <bdi>{party.name}</bdi>
          </Link>
        ) : (
          "A party that may not be named"
        )}
      </h3>
      {answers.length === 0 && <p className={styles.silence}>No answer on record.</p>}
      <ul>
        {(answers as Answer[]).map((answer, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
          <AnswerItem key={place} answer={answer} language={language} />
        ))}
      </ul>
    </div>
  ));
}

/** A later answer stands beside the earlier one: what a party had said by then stays readable. */
function AnswerItem({ answer, language }: { answer: Answer; language: string }) {
  const { shortForm, statement, translation, form, source, reasonForAnonymity } = answer;
  return (
    <li className={styles.answer}>
      <p className={isOwnSilence(answer) ? styles.silence : styles.position}>
        {answerInWords(answer)}
        {form && form !== "REPORTED" && <span className="quiet"> · {responseForm[form]}</span>}
        {!answer.standing && !isOwnSilence(answer) && <span className="quiet"> · replaced by a later answer</span>}
      </p>
      {shortForm && (
        <p dir="auto" lang={language}>
          {shortForm}
        </p>
      )}
      {statement && (
        <blockquote className={styles.statement} dir="auto" lang={answer.language ?? undefined}>
          {statement}
        </blockquote>
      )}
      {translation && (
        <p>
          <span className={styles.label}>Translation</span>{" "}
          <span dir="auto" lang={language}>
            {translation}
          </span>
        </p>
      )}
      {reasonForAnonymity && (
        <p>
          <span className={styles.label}>Why no name</span> <bdi>{reasonForAnonymity}</bdi>
        </p>
      )}
      {source?.url && (
        <p>
          <OutsideLink href={source.url}>{siteOf(source.url)}</OutsideLink>
        </p>
      )}
    </li>
  );
}
