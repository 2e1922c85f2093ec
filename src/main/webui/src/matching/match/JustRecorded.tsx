import { useId } from "react";
import { useQuery } from "urql";
import { Button } from "../../ui/Button";
import { RecordedClaimMatchesDocument } from "./ClaimMatches.generated";
import { Matches } from "./Matches";
import styles from "./match.module.css";

interface Props {
  claimId: string;
  onClose: () => void;
}

/** What the desk may have had already of a claim that was just recorded. Nobody has to answer it now. */
export function JustRecorded({ claimId, onClose }: Props) {
  const heading = useId();
  const [{ data }] = useQuery({ query: RecordedClaimMatchesDocument, variables: { id: claimId } });
  if (!data?.claim) {
    return null;
  }
  return (
    <section aria-labelledby={heading} className={styles.recorded}>
      <h2 id={heading}>Recorded. Checked before?</h2>
      <Matches claim={data.claim} />
      <div className={styles.buttons}>
        <Button onPress={onClose}>Close</Button>
      </div>
    </section>
  );
}
