import { Lock } from "lucide-react";
import type { GroundRule, HopKind } from "../graphql/schema.generated";
import styles from "./ChainLine.module.css";

export interface ChainHop {
  label: string;
  kind?: HopKind;
  cue?: string | null;
  groundRule: GroundRule;
}

/** A chain as one line of names with arrows, from whoever said it first to where we read it. */
export function ChainLine({ hops }: { hops: readonly ChainHop[] }) {
  return (
    <ol className={styles.chain} aria-label="Who said it, from the first to where we read it">
      {hops.map((hop, place) => (
        // Hops have an order and nothing else that tells two of one name apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the chain is the hop's identity
        <li key={place} className={styles.hop}>
          {place > 0 && <Arrow cue={hops[place - 1]?.cue} />}
          <Name hop={hop} />
        </li>
      ))}
    </ol>
  );
}

function Name({ hop }: { hop: ChainHop }) {
  const offRecord = hop.groundRule === "OFF_RECORD";
  const isNamed = (hop.kind ?? "NAMED") === "NAMED";
  return (
    <span className={isNamed ? styles.name : styles.unnamed} data-desk-only={offRecord || undefined}>
      {hop.label}
      {offRecord && (
        <>
          {" "}
          <Lock aria-hidden size={12} />
          <span className={styles.deskOnly}>desk only</span>
        </>
      )}
    </span>
  );
}

function Arrow({ cue }: { cue?: string | null }) {
  return (
    <span className={styles.arrow}>
      <span aria-hidden>─</span>
      {cue && <span className={styles.cue}>{cue}</span>}
      <span aria-hidden>→</span>
    </span>
  );
}
