import { Link } from "react-router";
import { Button } from "../../ui/Button";
import { asOfInWords, dateInWords, dayInWords, momentInWords } from "../../words/dates";
import { contactChannel, groundRule, responseForm, responseKind } from "../../words/labels";
import type { ResponseWordsFragment } from "../Replies.generated";
import styles from "./ResponseCard.module.css";

interface Props {
  response: ResponseWordsFragment;
  onRetract?: () => void;
}

/** One answer: where the party stands, as of when, in which words, and how we know. */
export function ResponseCard({ response, onRetract }: Props) {
  const { retractedAt, retractedWhy } = response;
  return (
    <div className={styles.card} data-standing={response.standing && !retractedAt}>
      {retractedAt ? (
        <>
          <del className={styles.struck}>
            <Said response={response} />
          </del>
          <p>
            Retracted {momentInWords(retractedAt)}: <span dir="auto">{retractedWhy}</span>
          </p>
        </>
      ) : (
        <Said response={response} />
      )}
      {onRetract && !retractedAt && (
        <Button look="quiet" aria-label={`Retract: ${headline(response)}`} onPress={onRetract}>
          Retract
        </Button>
      )}
    </div>
  );
}

function headline({ company, kind, asOf }: ResponseWordsFragment): string {
  return [company.name, responseKind[kind].toLowerCase(), dateInWords(asOf)].filter(Boolean).join(", ");
}

function Said({ response }: { response: ResponseWordsFragment }) {
  const { kind, scope, asOf, form, standing, shortForm, retractedAt } = response;
  const date = asOfInWords(asOf);
  return (
    <>
      <p className={styles.line}>
        <strong>{responseKind[kind]}</strong>
        {scope === "SIMILAR_CLAIM" && <span>of a similar claim</span>}
        <span>{date ?? `on an unknown day, recorded ${dayInWords(response.recordedAt)}`}</span>
        <span className="quiet">{responseForm[form]}</span>
        {!retractedAt && <span className={styles.standing}>{standing ? "stands" : "replaced by a newer answer"}</span>}
        {response.groundRule !== "ON_RECORD" && <span className={styles.rule}>{groundRule[response.groundRule]}</span>}
      </p>
      <Words response={response} />
      {shortForm && (
        <p dir="auto">
          <span className="quiet">In print: </span>
          {shortForm}
        </p>
      )}
      <Source source={response.source} />
    </>
  );
}

function Words({ response: { statement, language, translation } }: Props) {
  return (
    <>
      {statement && (
        <blockquote className={styles.quote} lang={language ?? undefined} dir="auto">
          {statement}
        </blockquote>
      )}
      {translation && (
        <p className={styles.translation} dir="auto">
          <span className="quiet">Translation: </span>
          {translation}
        </p>
      )}
    </>
  );
}

function Source({ source: { article, passage, responseRequest, url } }: Pick<ResponseWordsFragment, "source">) {
  if (!article && !responseRequest && !url) {
    return null;
  }
  return (
    <p className={styles.source}>
      {responseRequest &&
        `To our request of ${dayInWords(responseRequest.sentAt)} (${contactChannel[responseRequest.channel].toLowerCase()}). `}
      {article && (
        <>
          Reported in{" "}
          <Link to={`/desk/articles/${article.id}`} dir="auto">
            {article.headline ?? "an article without headline"}
          </Link>
          {passage && <span dir="auto">: “{passage.exact}”</span>}{" "}
        </>
      )}
      {url && (
        <a href={url} rel="noreferrer">
          {url}
        </a>
      )}
    </p>
  );
}
