import { Link } from "react-router";
import { RatingMark } from "../../ui/RatingMark";
import type { FoundClaimFragment } from "./Sets.generated";
import styles from "./set.module.css";

interface Props {
  claims: readonly FoundClaimFragment[];
  /** Whether readers have a page of each. */
  arePublished: boolean;
}

/** Claims by what they say and what was found. */
export function FoundClaims({ claims, arePublished }: Props) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.claim}>
          {arePublished ? (
            <Link to={`/claims/${claim.id}`} lang={claim.language} dir="auto">
              {claim.statement}
            </Link>
          ) : (
            <span lang={claim.language} dir="auto">
              {claim.statement}
            </span>
          )}
          <RatingMark label={claim.rating?.label} value={claim.rating?.value} checkedAt={claim.checkedAt} />
        </li>
      ))}
    </ul>
  );
}
