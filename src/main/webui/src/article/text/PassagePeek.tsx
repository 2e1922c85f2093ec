import { Link } from "react-router";
import { Button } from "../../ui/Button";
import { PublicationMark, StatusMark } from "../../ui/StatusMark";
import type { ShownClaim } from "../claims/ClaimCard";
import styles from "./text.module.css";
import type { ReadText } from "./useArticleText";

interface Props {
  about: string;
  read: ReadText;
  onShowCard: () => void;
  onClose: () => void;
}

/** On a narrow page, what is said about a passage without leaving the text for it. */
export function PassagePeek({ about, read, onShowCard, onClose }: Props) {
  const dismissed = read.dismissed.find((passage) => passage.id === about);
  return (
    <section className={styles.peek} aria-label="The passage" aria-live="polite">
      <ul>
        {claimsBeside(about, read).map((placed) => (
          <Claim key={placed.claim.id} placed={placed} />
        ))}
      </ul>
      {dismissed && <p>Dismissed{dismissed.dismissedWhy ? `: ${dismissed.dismissedWhy}` : ""}</p>}
      <Button look="quiet" onPress={onShowCard}>
        Show it below the text
      </Button>{" "}
      <Button look="quiet" onPress={onClose}>
        Close
      </Button>
    </section>
  );
}

function Claim({ placed: { claim, number } }: { placed: ShownClaim }) {
  return (
    <li>
      <p className={styles.peekStatement} lang={claim.language} dir="auto">
        {number} <Link to={`/desk/claims/${claim.id}`}>{claim.statement}</Link>
      </p>
      <StatusMark status={claim.verificationStatus} /> <PublicationMark status={claim.publicationStatus} />
    </li>
  );
}

/** The claim, and those that appear at one of its passages too. */
function claimsBeside(about: string, read: ReadText): ShownClaim[] {
  const here = new Set(read.marks.filter((mark) => mark.about.includes(about)).flatMap((mark) => mark.about));
  return read.claims.filter(({ claim }) => here.has(claim.id));
}
