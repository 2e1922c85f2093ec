import { useMemo } from "react";
import { dateInWords } from "../../words/dates";
import { groundRule, hopMode, hopRole } from "../../words/labels";
import { ChainPicture } from "../chain/ChainPicture";
import type { ChainStep } from "../chain/graph";
import { OutsideLink, siteOf } from "./OutsideLink";
import type { PublishedDocumentFragment } from "./PublishedClaim.generated";
import styles from "./Sources.module.css";
import { originsInWords, stepOf } from "./words";

type Props = Pick<PublishedDocumentFragment, "attributions" | "independentOriginCount" | "onlyOneUnnamed">;

/** Who said it, and through whom it reached print. */
export function Sources({ attributions, independentOriginCount, onlyOneUnnamed }: Props) {
  const chains = useMemo(() => attributions.map(({ hops }) => hops.map(stepOf)), [attributions]);
  return (
    <>
      <ChainPicture chains={chains} linkTo={(partyId) => `/?source=${partyId}`} />
      <ul className={styles.sentences}>
        {attributions.map(({ sentence }, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
          <li key={number} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      <p>{originsInWords(independentOriginCount, onlyOneUnnamed)}</p>
      <Unnamed steps={chains.flat()} />
      <Steps chains={chains} />
    </>
  );
}

function Unnamed({ steps }: { steps: readonly ChainStep[] }) {
  const withReason = steps.filter(({ reasonForAnonymity }) => reasonForAnonymity);
  return withReason.map(({ label, reasonForAnonymity }, number) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
    <p key={number} className={styles.unnamed}>
      <span className={styles.label}>Why no name</span> <bdi>{label}</bdi>: <bdi>{reasonForAnonymity}</bdi>
    </p>
  ));
}

function Steps({ chains }: { chains: readonly ChainStep[][] }) {
  return (
    <details className={styles.details}>
      <summary>Step by step</summary>
      {chains.map((chain, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
        <ol key={number} className={styles.steps}>
          {chain.map((step, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
            <Step key={place} step={step} />
          ))}
        </ol>
      ))}
    </details>
  );
}

function Step({ step }: { step: ChainStep }) {
  const { label, role, cue, mode, saidOn, url, locator } = step;
  const facts = [
    hopRole[role],
    cue && `“${cue}”`,
    mode && hopMode[mode],
    step.groundRule !== "ON_RECORD" && groundRule[step.groundRule],
    saidOn && dateInWords(saidOn),
    locator,
  ].filter(Boolean);
  return (
    <li>
      <strong>
        <bdi>{label}</bdi>
      </strong>
      <span className="quiet"> · {facts.join(" · ")}</span>
      {url && (
        <>
          {" "}
          <OutsideLink href={url}>{siteOf(url)}</OutsideLink>
        </>
      )}
    </li>
  );
}
