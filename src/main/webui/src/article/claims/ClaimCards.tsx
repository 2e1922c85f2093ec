import { memo, useMemo } from "react";
import { Link } from "react-router";
import { Empty, Failed } from "../../ui/States";
import type { PassageMarkFragment } from "../text/ArticleText.generated";
import type { ArticleClaimCardFragment } from "./ArticleClaims.generated";
import { ClaimCard, type ShownClaim } from "./ClaimCard";
import styles from "./claims.module.css";
import { DismissedPassages } from "./DismissedPassages";
import { useArticleClaims } from "./useArticleClaims";

interface Props {
  articleId: string;
  claims: readonly ShownClaim[];
  dismissed: readonly PassageMarkFragment[];
  quoteOf: (passage: PassageMarkFragment) => string;
  onShowPlace: (passageId: string) => void;
}

/** The claims of a text in its order; then what was dismissed, and claims of other versions. */
export const ClaimCards = memo(function ClaimCards({ articleId, claims, dismissed, quoteOf, onShowPlace }: Props) {
  const { byId, isComplete, failure } = useArticleClaims(articleId);
  const elsewhere = useMemo(() => {
    const here = new Set(claims.map(({ claim }) => claim.id));
    return isComplete ? [...byId.values()].filter((claim) => !here.has(claim.id)) : [];
  }, [claims, byId, isComplete]);
  return (
    <>
      {claims.length === 0 && (
        <Empty>
          Nothing in this text is marked yet. Select words and press c to record a claim, or press n to go from sentence
          to sentence.
        </Empty>
      )}
      <ol className={styles.cards}>
        {claims.map((placed) => (
          <ClaimCard
            key={placed.claim.id}
            placed={placed}
            details={byId.get(placed.claim.id)}
            isComplete={isComplete}
            onShowPlace={onShowPlace}
          />
        ))}
      </ol>
      {failure ? (
        <Failed failure={failure} />
      ) : (
        !isComplete && <p className={styles.quiet}>Reading who said what: {byId.size} so far …</p>
      )}
      {dismissed.length > 0 && <DismissedPassages passages={dismissed} quoteOf={quoteOf} onShowPlace={onShowPlace} />}
      {elsewhere.length > 0 && <Elsewhere claims={elsewhere} />}
    </>
  );
});

function Elsewhere({ claims }: { claims: readonly ArticleClaimCardFragment[] }) {
  return (
    <>
      <h3 className={styles.elsewhere}>In other versions of the text only</h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className={styles.quietCard}>
            <Link to={`/desk/claims/${claim.id}`} lang={claim.language}>
              <bdi>{claim.statement}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
