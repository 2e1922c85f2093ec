import { Link } from "react-router";
import { momentInWords } from "../../words/dates";
import { correctionKind, publicationChange } from "../../words/labels";
import type { PublishedDocumentFragment, PublishedStepFragment } from "./PublishedClaim.generated";
import styles from "./Versions.module.css";

type Props = Pick<PublishedDocumentFragment, "id" | "version" | "latestVersion" | "versions">;

/** Every version with what it changed, the newest first. */
export function Versions({ id, version, latestVersion, versions }: Props) {
  return (
    <ol reversed className={styles.versions}>
      {versions.toReversed().map((step) => (
        <li key={step.version}>
          <p>
            <VersionLink
              id={id}
              step={step}
              isShown={step.version === version}
              isLatest={step.version === latestVersion}
            />
            <span className="quiet">
              {" · "}
              {step.correction ? correctionKind[step.correction.kind] : publicationChange[step.change]},{" "}
              {momentInWords(step.publishedAt)}
            </span>
          </p>
          {step.correction?.note && <p dir="auto">{step.correction.note}</p>}
          {step.redacted && <p className="quiet">The text of this version had to be erased.</p>}
        </li>
      ))}
    </ol>
  );
}

interface VersionLinkProps {
  id: string;
  step: PublishedStepFragment;
  isShown: boolean;
  isLatest: boolean;
}

function VersionLink({ id, step, isShown, isLatest }: VersionLinkProps) {
  const words = `Version ${step.version}`;
  if (isShown) {
    return <strong aria-current="page">{words}, shown here</strong>;
  }
  return <Link to={isLatest ? `/claims/${id}` : `/claims/${id}?version=${step.version}`}>{words}</Link>;
}
