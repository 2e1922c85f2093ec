import { useId, useState } from "react";
import { Link } from "react-router";
import { Button } from "../ui/Button";
import { Note } from "../ui/States";
import { useLanding } from "../ui/useLanding";
import type { ClaimPublicationsFragment, PublicationLineFragment } from "./ClaimPublications.generated";
import { PublishOverlay } from "./PublishOverlay";
import styles from "./publication.module.css";
import { newestVersion, type PublicationSteps } from "./publishing";

interface Props {
  claim: ClaimPublicationsFragment;
  steps: PublicationSteps;
  /** What was published here just now. */
  made?: PublicationLineFragment;
  onMade: (publication: PublicationLineFragment) => void;
}

/** The way to the preview, and from there to the readers. */
export function PublishButtons({ claim, steps, made, onMade }: Props) {
  const [isOpen, setOpen] = useState(false);
  const why = useId();
  const { publish } = steps;
  const version = newestVersion(claim.publications);
  const isNews = made?.version === version;
  const landing = useLanding<HTMLAnchorElement>(String(isNews));
  const isChanged = version > 0 && claim.publications.at(-1)?.contentVersion !== claim.contentVersion;
  return (
    <>
      {isChanged && claim.publicationStatus === "PUBLISHED" && (
        <p className={styles.changed}>The claim was changed after version {version} was published.</p>
      )}
      {publish && !publish.barred && (
        <Button look={version === 0 || isChanged ? "main" : "plain"} onPress={() => setOpen(true)}>
          {version === 0 ? "Publish…" : `Publish version ${version + 1}…`}
        </Button>
      )}
      {(!publish || publish.barred) && (
        <Button aria-describedby={publish?.barred && why} onPress={() => setOpen(true)}>
          Preview
        </Button>
      )}
      {publish?.barred && (
        <span id={why} className="quiet">
          It cannot be published yet. {publish.barred}
        </span>
      )}
      {isOpen && (
        <PublishOverlay
          claimId={claim.id}
          mayPublish={publish !== undefined && !publish.barred}
          onClose={() => setOpen(false)}
          onDone={(publication) => {
            setOpen(false);
            onMade(publication);
          }}
        />
      )}
      {isNews && (
        <Note>
          Readers see version {made.version} now.{" "}
          <Link ref={landing} to={`/claims/${made.publicId}`}>
            Look at it
          </Link>
        </Note>
      )}
    </>
  );
}
