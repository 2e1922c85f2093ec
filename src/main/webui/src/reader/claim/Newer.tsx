import { useState } from "react";
import { Link } from "react-router";
import { useSubscription } from "urql";
import type { PublicationChange } from "../../graphql/schema.generated";
import { Note } from "../../ui/States";
import type { Labels } from "../../words/labels";
import styles from "./Newer.module.css";
import { NewerVersionDocument } from "./NewerVersion.generated";

interface Props {
  id: string;
  version: number;
  onShow: () => void;
}

const happened: Labels<PublicationChange> = {
  PUBLISHED: "This was published again just now.",
  CORRECTED: "This was corrected just now.",
  WITHDRAWN: "This was withdrawn just now.",
};

/** Says that there is a newer version while somebody reads; the text stays until its reader asks. */
export function NewerJustNow({ id, version, onShow }: Props) {
  const [newer, setNewer] = useState<{ version: number; change: PublicationChange }>();
  useSubscription({ query: NewerVersionDocument, variables: { id } }, (_, data) => {
    if (data.claimPublished) {
      setNewer(data.claimPublished);
    }
    return data;
  });
  // The line is there from the start: screen readers say only what changes in one that they know.
  return (
    <div role="status" className={styles.newer}>
      {newer && newer.version > version && (
        <p>
          {happened[newer.change]}{" "}
          <button type="button" onClick={onShow}>
            {newer.change === "WITHDRAWN" ? "Show the notice" : "Show the new version"}
          </button>
        </p>
      )}
    </div>
  );
}

export function EarlierVersion({ id, version, latestVersion }: { id: string; version: number; latestVersion: number }) {
  if (version >= latestVersion) {
    return null;
  }
  return (
    <Note>
      This is version {version}, as readers saw it then. <Link to={`/claims/${id}`}>Show the newest version</Link>
    </Note>
  );
}
