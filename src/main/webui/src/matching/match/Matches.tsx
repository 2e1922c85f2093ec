import { useState } from "react";
import { More } from "../../ui/More";
import { Empty, Skeleton } from "../../ui/States";
import { useLanding } from "../../ui/useLanding";
import { SimilarItem } from "../similar/SimilarItem";
import type { ClaimMatchesFragment, LikelyMatchesQuery } from "./ClaimMatches.generated";
import { Decide } from "./Decide";
import { Decided } from "./Decided";
import styles from "./match.module.css";
import { splitByCertainty } from "./undecided";
import { useUndecided } from "./useUndecided";

interface Props {
  claim: ClaimMatchesFragment;
}

/** Claims that may be the same and wait for a word of somebody's; then what was said of others. */
export function Matches({ claim }: Props) {
  const { id, discardedAt, matches } = claim;
  const { open, error } = useUndecided(claim);
  const landing = useLanding<HTMLDivElement>(`${open?.length} ${matches.nodes.map(({ version }) => version)}`);
  return (
    <div ref={landing} tabIndex={-1} className={styles.landing}>
      {open && <Undecided claimId={id} open={open} isClosed={discardedAt != null} />}
      {!open && (error ? <Empty>The desk could not look just now.</Empty> : <Skeleton lines={2} />)}
      {open?.length === 0 && matches.nodes.length === 0 && <Empty>The desk has nothing like it.</Empty>}
      {matches.nodes.length > 0 && <Decided claim={claim} />}
    </div>
  );
}

type Similar = LikelyMatchesQuery["similarClaims"][number];

interface UndecidedProps {
  claimId: string;
  open: readonly Similar[];
  /** Of a discarded claim nothing is decided any more. */
  isClosed: boolean;
}

function Undecided({ claimId, open, isClosed }: UndecidedProps) {
  const [isMoreOpen, setMoreOpen] = useState(false);
  const { likely, possible } = splitByCertainty(open);
  const list = (similar: readonly Similar[]) => (
    <ul>
      {similar.map((one) => (
        <SimilarItem key={one.claim.id} similar={one}>
          {!isClosed && <Decide claimId={claimId} other={one.claim} />}
        </SimilarItem>
      ))}
    </ul>
  );
  return (
    <>
      {likely.length > 0 && list(likely)}
      {possible.length > 0 && (
        <More summary={`${possible.length} possibly related`} isOpen={isMoreOpen} onToggle={setMoreOpen}>
          {list(possible)}
        </More>
      )}
    </>
  );
}
