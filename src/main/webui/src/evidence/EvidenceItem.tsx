import { Lock, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useFormInPlace } from "../form/useFormInPlace";
import { Button } from "../ui/Button";
import { momentInWords } from "../words/dates";
import { evidenceLevel, evidenceType, groundRule } from "../words/labels";
import { pairInWords } from "./admiralty";
import type { EvidenceItemFragment } from "./ClaimEvidence.generated";
import styles from "./Evidence.module.css";
import { shortened } from "./fileHash";
import { canBeFound } from "./findable";
import { RemoveEvidence } from "./RemoveEvidence";
import { draftOfEvidence, RevisedEvidence } from "./RevisedEvidence";
import type { Hold } from "./useHeld";

interface Props {
  item: EvidenceItemFragment;
  hold: Hold;
}

/** One piece of evidence: what it is, its decisive words, where it is, how sure we are of it. */
export function EvidenceItem({ item, hold }: Props) {
  const revising = useFormInPlace(draftOfEvidence(item.id));
  if (revising.isOpen) {
    return (
      <li className={styles.item}>
        <RevisedEvidence item={item} hold={hold} takesFocus={revising.takesFocus} onClose={revising.close} />
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <Title item={item} />
      <p className={styles.about}>
        {[evidenceType[item.type], evidenceLevel[item.level], item.locator].filter(Boolean).join(" · ")}
      </p>
      {item.description && <p dir="auto">{item.description}</p>}
      {item.excerpt && (
        <blockquote className={styles.excerpt} dir="auto">
          “{item.excerpt}”
        </blockquote>
      )}
      <Provenance item={item} />
      <Rule item={item} />
      {!canBeFound(item) && (
        <p className={styles.warning}>
          <TriangleAlert aria-hidden size={14} /> Readers cannot find this: it has no web address, file hash or place.
          Blocks publishing unless waived.
        </p>
      )}
      <Actions item={item} revising={revising} />
    </li>
  );
}

function Title({ item }: { item: EvidenceItemFragment }) {
  return (
    <p className={styles.title} dir="auto">
      {item.url ? (
        <a href={item.url} target="_blank" rel="noreferrer">
          {item.title}
        </a>
      ) : (
        item.title
      )}
    </p>
  );
}

function Provenance({ item }: { item: EvidenceItemFragment }) {
  const pair = pairInWords(item);
  if (!pair && !item.archiveUrl && !item.sha256 && !item.retrievedAt) {
    return null;
  }
  return (
    <ul className={styles.provenance}>
      {pair && <li>{pair}</li>}
      {item.archiveUrl && (
        <li>
          <a href={item.archiveUrl} target="_blank" rel="noreferrer" aria-label={`Archived copy of ${item.title}`}>
            Archived copy
          </a>
        </li>
      )}
      {item.sha256 && (
        <li>
          SHA-256 <code title={item.sha256}>{shortened(item.sha256)}</code>
        </li>
      )}
      {item.retrievedAt && <li>Retrieved {momentInWords(item.retrievedAt)}</li>}
    </ul>
  );
}

/** What of it may leave the desk, where that is not all. */
function Rule({ item }: { item: EvidenceItemFragment }) {
  if (item.groundRule === "ON_RECORD") {
    return null;
  }
  return (
    <p className={styles.about}>
      <Lock aria-hidden size={14} /> {groundRule[item.groundRule]}
      {item.groundRule === "OFF_RECORD" && ": desk only"}
      {item.sourceDescription && `: readers are told “${item.sourceDescription}”`}
      {item.reasonForAnonymity && `, because ${item.reasonForAnonymity}`}
    </p>
  );
}

interface ActionsProps {
  item: EvidenceItemFragment;
  revising: { open: () => void; givesFocusBack: boolean };
}

function Actions({ item, revising }: ActionsProps) {
  const [isRemoving, setRemoving] = useState(false);
  return (
    <div className={styles.actions}>
      <Button
        look="quiet"
        aria-label={`Change “${item.title}”`}
        autoFocus={revising.givesFocusBack}
        onPress={revising.open}
      >
        Change
      </Button>
      <Button look="quiet" aria-label={`Remove “${item.title}”…`} onPress={() => setRemoving(true)}>
        Remove…
      </Button>
      {isRemoving && <RemoveEvidence item={item} onClose={() => setRemoving(false)} />}
    </div>
  );
}
