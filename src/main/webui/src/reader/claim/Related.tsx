import { Link } from "react-router";
import { RatingMark } from "../../ui/RatingMark";
import type { PublishedDocumentFragment } from "./PublishedClaim.generated";
import styles from "./Related.module.css";
import { relationFromHere, relationToHere } from "./words";

/** Other claims that readers see and that have to do with this one. */
export function Related({ relatedClaims }: Pick<PublishedDocumentFragment, "relatedClaims">) {
  return (
    <ul className={styles.related}>
      {relatedClaims.map(({ kind, fromHere, claim }) => (
        <li key={`${kind} ${fromHere} ${claim.id}`}>
          <span className="quiet">{(fromHere ? relationFromHere : relationToHere)[kind]}</span>{" "}
          <Link to={`/claims/${claim.id}`} className={styles.statement} dir="auto" lang={claim.language}>
            {claim.statement}
          </Link>{" "}
          <RatingMark label={claim.rating?.label} value={claim.rating?.value} checkedAt={claim.checkedAt} />
        </li>
      ))}
    </ul>
  );
}
