import { useId } from "react";
import { useQuery } from "urql";
import { Button } from "../../ui/Button";
import { countInWords } from "../similar/similarWords";
import { type ClaimMatchesFragment, RecordedClaimMatchesDocument } from "./ClaimMatches.generated";
import { Matches } from "./Matches";
import styles from "./match.module.css";
import { splitByCertainty } from "./undecided";
import { useUndecided } from "./useUndecided";

interface Props {
  claimId: string;
  onClose: () => void;
}

/** What the desk may have had already of a claim that was just recorded. Nobody has to answer it, or to wait for it. */
export function JustRecorded({ claimId, onClose }: Props) {
  const [{ data }] = useQuery({ query: RecordedClaimMatchesDocument, variables: { id: claimId } });
  return data?.claim ? <IfLikely claim={data.claim} onClose={onClose} /> : null;
}

function IfLikely({ claim, onClose }: { claim: ClaimMatchesFragment; onClose: () => void }) {
  const heading = useId();
  const { likely } = splitByCertainty(useUndecided(claim).open ?? []);
  const isWorthIt = likely.length > 0 || claim.matches.nodes.length > 0;
  return (
    <>
      <p role="status" className="visually-hidden">
        {likely.length > 0 && `${countInWords(likely.length)} to look at, above the claims.`}
      </p>
      {isWorthIt && (
        <section aria-labelledby={heading} className={styles.recorded}>
          <h2 id={heading}>Recorded. Checked before?</h2>
          <Matches claim={claim} />
          <div className={styles.buttons}>
            <Button onPress={onClose}>Close</Button>
          </div>
        </section>
      )}
    </>
  );
}
