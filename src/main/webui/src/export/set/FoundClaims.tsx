import { RatingMark } from "../../ui/RatingMark";
import type { FoundClaimFragment } from "./Sets.generated";
import styles from "./set.module.css";

/** Claims by what they say and what was found. */
export function FoundClaims({ claims }: { claims: readonly FoundClaimFragment[] }) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.claim}>
          <span lang={claim.language} dir="auto">
            {claim.statement}
          </span>
          <RatingMark label={claim.rating?.label} value={claim.rating?.value} checkedAt={claim.checkedAt} />
        </li>
      ))}
    </ul>
  );
}
