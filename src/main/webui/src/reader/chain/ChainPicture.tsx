import { useMemo, useRef } from "react";
import { ChainLine } from "../../ui/ChainLine";
import styles from "./ChainPicture.module.css";
import { Drawing } from "./Drawing";
import { type Chain, graphOf } from "./graph";
import { useLayout } from "./useLayout";

interface Props {
  chains: readonly Chain[];
  /** Where a party's name leads. */
  linkTo: (partyId: string) => string;
}

/** All chains of one claim as one picture; in words as long as there is no picture, for screen readers and on paper. */
export function ChainPicture({ chains, linkTo }: Props) {
  const frame = useRef<HTMLElement>(null);
  const graph = useMemo(() => graphOf(chains), [chains]);
  const picture = useLayout(graph, frame);
  return (
    <figure ref={frame} className={styles.frame}>
      <div className={picture ? styles.spoken : undefined}>
        {chains.map((chain, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: chains have an order and nothing else
          <ChainLine key={place} hops={chain} />
        ))}
      </div>
      {picture && <Drawing picture={picture} linkTo={linkTo} />}
    </figure>
  );
}
