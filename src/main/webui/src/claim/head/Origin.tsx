import { Link } from "react-router";
import { OutsideLink } from "../../reader/claim/OutsideLink";
import { dayInWords } from "../../words/dates";
import type { ClaimOriginFragment } from "./ClaimOrigin.generated";
import styles from "./head.module.css";

/** Says of an imported claim, before all else, that the check is somebody else's. */
export function Origin({ claim: { origin } }: { claim: ClaimOriginFragment }) {
  if (!origin) {
    return null;
  }
  const address = origin.url ?? origin.publisher.url;
  const name = <bdi>{origin.publisher.name}</bdi>;
  return (
    <p className={styles.origin}>
      <strong>Checked by {address ? <OutsideLink href={address}>{name}</OutsideLink> : name}</strong>, not by this desk.
      Imported on {dayInWords(origin.importedAt)}
      {origin.import && (
        <>
          {" "}
          from{" "}
          <Link to={`/desk/imports/${origin.import.id}`} dir="auto">
            {origin.import.fileName}
          </Link>
        </>
      )}
      .
    </p>
  );
}
