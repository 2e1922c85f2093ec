import type { RefObject } from "react";
import { Link } from "react-router";
import { useAction } from "../../graphql/useAction";
import { dateInWords } from "../../words/dates";
import { verificationStatus } from "../../words/status";
import { Removal } from "../Removal";
import styles from "./appearance.module.css";
import { type ClaimAppearancesFragment, RemoveAppearanceDocument } from "./ClaimAppearances.generated";

type Appearance = ClaimAppearancesFragment["appearances"][number];

interface Props {
  claim: ClaimAppearancesFragment;
  appearance: Appearance;
  landing: RefObject<HTMLElement | null>;
}

/** The words as they stand, in the colour of the claim's status, and where that is. */
export function AppearanceItem({ claim, appearance, landing }: Props) {
  const remove = useAction(RemoveAppearanceDocument, (data) => data.removeAppearance);
  const { passage } = appearance;
  return (
    <>
      <Quote passage={passage} tone={verificationStatus[claim.verificationStatus].tone} />
      <p className={styles.source}>
        <Source claimId={claim.id} version={passage.articleVersion} />
        {claim.discardedAt == null && (
          <Removal
            of={`the passage “${beginning(passage.exact)}”`}
            action={remove}
            input={{ appearanceId: appearance.id, expectedVersion: appearance.version }}
            landing={landing}
          />
        )}
      </p>
    </>
  );
}

function Quote({ passage, tone }: { passage: Appearance["passage"]; tone: string }) {
  return (
    <blockquote className={styles.quote} lang={passage.articleVersion.article.language ?? undefined} dir="auto">
      {passage.prefix && <span className={styles.around}>…{oneLine(passage.prefix)}</span>}
      <mark className={styles.exact} data-tone={tone}>
        {passage.exact}
      </mark>
      {passage.suffix && <span className={styles.around}>{oneLine(passage.suffix)}…</span>}
    </blockquote>
  );
}

interface SourceProps {
  claimId: string;
  version: Appearance["passage"]["articleVersion"];
}

function Source({ claimId, version: { article, number } }: SourceProps) {
  const about = [article.outlet?.name, dateInWords(article.published), number > 1 && `version ${number}`];
  return (
    <span>
      <Link to={`/desk/articles/${article.id}?claim=${claimId}`} dir="auto" lang={article.language ?? undefined}>
        {article.headline ?? "Article without a headline"}
      </Link>{" "}
      <span className="quiet">{about.filter(Boolean).join(", ")}</span>
    </span>
  );
}

function beginning(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}

/** What stands around a quote says where it is; how it was laid out does not matter. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
