import { dayInWords } from "../../words/dates";
import { credibility, evidenceLevel, evidenceStance, evidenceType, reliability } from "../../words/labels";
import { OutsideLink, siteOf } from "./OutsideLink";
import styles from "./Proofs.module.css";
import type { PublishedDocumentFragment, PublishedProofFragment } from "./PublishedClaim.generated";

type Props = Pick<PublishedDocumentFragment, "evidence" | "noEvidenceNote" | "language">;

/** What speaks for the claim, what against it, and what one needs to know beside it. */
export function Proofs({ evidence, noEvidenceNote, language }: Props) {
  if (evidence.length === 0) {
    return (
      <p dir="auto" lang={language}>
        {noEvidenceNote ?? "No evidence is on record."}
      </p>
    );
  }
  return (
    <ul>
      {evidence.map((proof, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
        <Proof key={number} proof={proof} />
      ))}
    </ul>
  );
}

function Proof({ proof }: { proof: PublishedProofFragment }) {
  const { stance, title, sourceDescription, description, excerpt, reasonForAnonymity } = proof;
  const kind = [proof.type && evidenceType[proof.type], evidenceLevel[proof.level], proof.locator].filter(Boolean);
  return (
    <li className={styles.proof}>
      <p className={styles.stance} data-stance={stance}>
        {evidenceStance[stance]}
      </p>
      <div className={styles.what}>
        <p>
          <strong>
            <bdi>{title ?? sourceDescription ?? "A source that stays unnamed"}</bdi>
          </strong>
          <span className="quiet"> · {kind.join(" · ")}</span>
        </p>
        {title && sourceDescription && <p dir="auto">{sourceDescription}</p>}
        {description && <p dir="auto">{description}</p>}
        {excerpt && <blockquote dir="auto">{excerpt}</blockquote>}
        {reasonForAnonymity && (
          <p>
            <span className={styles.label}>Why no name</span> <bdi>{reasonForAnonymity}</bdi>
          </p>
        )}
        <Where proof={proof} />
        <Trust proof={proof} />
      </div>
    </li>
  );
}

function Where({ proof: { url, archiveUrl, retrievedAt } }: { proof: PublishedProofFragment }) {
  if (!url && !archiveUrl && !retrievedAt) {
    return null;
  }
  return (
    <p className={styles.where}>
      {url && <OutsideLink href={url}>{siteOf(url)}</OutsideLink>}
      {archiveUrl && <OutsideLink href={archiveUrl}>Archived copy</OutsideLink>}
      {retrievedAt && <span className="quiet">seen {dayInWords(retrievedAt)}</span>}
    </p>
  );
}

/** The Admiralty code: how far its source can be trusted, and how far what it says. */
function Trust({ proof }: { proof: PublishedProofFragment }) {
  const source = proof.reliability && `source ${reliability[proof.reliability]}`;
  const grade = String(proof.credibility ?? "");
  const information = grade in credibility && `information ${credibility[grade as keyof typeof credibility]}`;
  const words = [source, information].filter(Boolean);
  return words.length > 0 && <p className={styles.trust}>How far to trust it: {words.join("; ")}</p>;
}
