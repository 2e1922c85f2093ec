import { useQuery } from "urql";
import { RatingMark } from "../../ui/RatingMark";
import { checkability } from "../../words/labels";
import { CheckedBy } from "../CheckedBy";
import styles from "./Finding.module.css";
import { HouseScaleDocument } from "./HouseScale.generated";
import type { PublishedDocumentFragment } from "./PublishedClaim.generated";
import { whyNotRated } from "./words";

type Rating = NonNullable<PublishedDocumentFragment["rating"]>;

/** What the desk found, with its date, and what that word means at this house. */
export function Finding({ claim }: { claim: PublishedDocumentFragment }) {
  const { rating, checkedAt, limits, language } = claim;
  return (
    <div className={styles.finding}>
      <p className={styles.rating}>
        <span className="visually-hidden">Rating: </span>
        <RatingMark large label={rating?.label} value={rating?.value} checkedAt={checkedAt} />
      </p>
      {!claim.ownCheck && (
        <p>
          <CheckedBy claim={claim} />, not by this house, and shown here as they published it.
        </p>
      )}
      {rating ? (
        <Meaning rating={rating} own={claim.ownCheck} />
      ) : (
        <p>
          {checkability[claim.checkability]}. {whyNotRated[claim.checkability]}
        </p>
      )}
      {limits && (
        <p className={styles.limits}>
          <span className={styles.label}>What stays open</span>{" "}
          <span dir="auto" lang={language}>
            {limits}
          </span>
        </p>
      )}
    </div>
  );
}

function Meaning({ rating, own }: { rating: Rating; own: boolean }) {
  if (rating.value == null) {
    return (
      <p>
        {rating.meaning} <span className="quiet">This finding is no step between true and false.</span>
      </p>
    );
  }
  return (
    <>
      {rating.meaning && <p>{rating.meaning}</p>}
      {own && <Steps rating={rating} />}
    </>
  );
}

/** This house's scale as it was when the label was given. */
function Steps({ rating }: { rating: Rating }) {
  const [{ data }] = useQuery({ query: HouseScaleDocument, variables: { version: rating.scaleVersion } });
  const steps = (data?.ratingScale?.ratings ?? []).filter(({ value }) => value != null);
  if (steps.length === 0) {
    return null;
  }
  const place = steps.findIndex(({ label }) => label === rating.label);
  return (
    <details className={styles.scale}>
      <summary>
        Step {place + 1} of {steps.length}, from “{steps[0]?.label}” to “{steps.at(-1)?.label}”
      </summary>
      <ol className={styles.steps}>
        {steps.map(({ label, value, meaning }) => (
          <li key={label} aria-current={label === rating.label || undefined}>
            <RatingMark label={label} value={value} />
            {label === rating.label && <span className={styles.here}>this claim</span>}
            <span className={styles.meaning}>{meaning}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
