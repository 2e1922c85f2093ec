import { Link } from "react-router";
import { momentInWords } from "../words/dates";
import { correctionKind, publicationChange } from "../words/labels";
import type { ClaimPublicationsFragment, PublicationLineFragment } from "./ClaimPublications.generated";
import styles from "./publication.module.css";
import { newestVersion } from "./publishing";

/** Every version that readers were shown, the newest first. */
export function Versions({ claim }: { claim: ClaimPublicationsFragment }) {
  const { publications } = claim;
  if (publications.length === 0) {
    return <p className="quiet">Readers have seen nothing of this claim.</p>;
  }
  const newest = newestVersion(publications);
  return (
    <ul className={styles.versions}>
      {publications.toReversed().map((publication) => (
        <li key={publication.version} className={styles.version}>
          <VersionLine publication={publication} isNewest={publication.version === newest} />
        </li>
      ))}
    </ul>
  );
}

function VersionLine({ publication, isNewest }: { publication: PublicationLineFragment; isNewest: boolean }) {
  const { version, publicId, change, recordedAt, publishedBy, correction, redactedAt } = publication;
  const address = `/claims/${publicId}${isNewest ? "" : `?version=${version}`}`;
  return (
    <>
      <Link to={address}>
        Version {version}
        {isNewest && ", what readers see now"}
      </Link>{" "}
      <span className="quiet">
        {publicationChange[change].toLowerCase()} by {publishedBy.name}, {momentInWords(recordedAt)}
        {redactedAt && `; erased ${momentInWords(redactedAt)}`}
      </span>
      {correction && (
        <p className={styles.note}>
          {correctionKind[correction.kind]}: <span dir="auto">{correction.note ?? "the note was erased"}</span>
        </p>
      )}
    </>
  );
}
