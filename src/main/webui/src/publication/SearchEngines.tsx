import { useQuery } from "urql";
import { ClaimReviewReportDocument } from "./ClaimReviewReport.generated";
import styles from "./publication.module.css";

const severity = { REQUIRED: "They leave the claim out", RECOMMENDED: "They would show more" } as const;

/** What is missing in the claim's ClaimReview, were it published now; nothing where nothing is. */
export function SearchEngines({ claimId }: { claimId: string }) {
  const [{ data }] = useQuery({
    query: ClaimReviewReportDocument,
    variables: { id: claimId },
    requestPolicy: "cache-and-network",
  });
  const notes = data?.claim?.claimReviewReport.notes ?? [];
  if (notes.length === 0) {
    return null;
  }
  return (
    <div className={styles.erasures}>
      <h3>What search engines will miss</h3>
      <ul>
        {notes.map((note) => (
          <li key={`${note.code} ${note.property}`} className={styles.version}>
            {severity[note.severity]}: <span className="quiet">{note.message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
