import { RatingMark } from "../ui/RatingMark";
import type { CheckPartsFragment } from "./ClaimSteps.generated";
import styles from "./review.module.css";

interface Props {
  proposal: NonNullable<CheckPartsFragment["proposal"]>;
  /** When it was approved, if it was. */
  checkedAt?: string;
  /** A proposal is no verdict yet and stands smaller. */
  large?: boolean;
}

/** What was found, and why. */
export function Finding({ proposal, checkedAt, large }: Props) {
  const { rating, rationale, noEvidenceNote } = proposal;
  return (
    <>
      <p className={styles.rating}>
        <RatingMark label={rating?.label} value={rating?.value} checkedAt={checkedAt} large={large} />
      </p>
      <p className={styles.rationale} dir="auto">
        {rationale}
      </p>
      {noEvidenceNote && (
        <p>
          <span className="quiet">Readers are told that there is no evidence:</span>{" "}
          <span dir="auto">{noEvidenceNote}</span>
        </p>
      )}
    </>
  );
}
