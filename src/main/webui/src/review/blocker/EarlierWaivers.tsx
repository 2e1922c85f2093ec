import { momentInWords } from "../../words/dates";
import styles from "./blocker.module.css";
import type { ClaimBlockersFragment, WaiverPartsFragment } from "./ClaimBlockers.generated";
import { waiversInForce } from "./points";
import { WaiverWords } from "./WaiverInForce";

/** Waivers that hold no more: they were signed, and stay on record. */
export function EarlierWaivers({ claim }: { claim: ClaimBlockersFragment }) {
  const inForce = new Set(waiversInForce(claim));
  const earlier = claim.waivers.filter((waiver) => !inForce.has(waiver));
  if (earlier.length === 0) {
    return null;
  }
  return (
    <details className={styles.earlier}>
      <summary>{earlier.length === 1 ? "1 earlier waiver" : `${earlier.length} earlier waivers`}</summary>
      <ul className={styles.points}>
        {earlier.map((waiver) => (
          <li key={waiver.id}>
            <WaiverWords waiver={waiver} /> <span className="quiet">{whyNot(waiver)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function whyNot({ revokedAt, revokedBy, revokedBecause }: WaiverPartsFragment): string {
  return revokedAt
    ? `Revoked by ${revokedBy?.name}, ${momentInWords(revokedAt)}: ${revokedBecause}`
    : "The claim was changed since: it holds no more.";
}
