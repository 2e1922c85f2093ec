import { useFormInPlace } from "../form/useFormInPlace";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { useFocusKept } from "../ui/useFocusKept";
import { evidenceStance } from "../words/labels";
import { pairInWords } from "./admiralty";
import type { ClaimEvidenceFragment } from "./ClaimEvidence.generated";
import styles from "./Evidence.module.css";
import { EvidenceItem } from "./EvidenceItem";
import { draftOfNewEvidence, NewEvidence } from "./NewEvidence";
import { byStance, countsInWords } from "./stances";
import { useHeld } from "./useHeld";

/** What speaks for, against and beside the claim. */
export function EvidenceSection({ claim }: { claim: ClaimEvidenceFragment }) {
  const adding = useFormInPlace(draftOfNewEvidence(claim.id));
  const addButton = useFocusKept(claim.evidence.length);
  const [held, hold] = useHeld();
  return (
    <Section title="Evidence" aside={<span className="quiet">{countsInWords(claim.evidence)}</span>}>
      {claim.evidence.length === 0 && !adding.isOpen && (
        <Empty>Nothing bears on this claim yet. Begin with what stands nearest to the event.</Empty>
      )}
      {byStance(claim.evidence, held).map(({ stance, items }) => (
        <div key={stance} className={styles.group}>
          <h3 className={styles.stance}>{evidenceStance[stance]}</h3>
          <ul className={styles.list}>
            {items.map((item) => (
              <EvidenceItem key={item.id} item={item} hold={hold} />
            ))}
          </ul>
        </div>
      ))}
      {claim.evidence.some(pairInWords) && (
        <p className={styles.legend}>
          The Admiralty code judges two things apart: its letter (A to F) how far the source can be trusted, its number
          (1 to 6) how likely the information itself is.
        </p>
      )}
      {adding.isOpen ? (
        <NewEvidence claimId={claim.id} takesFocus={adding.takesFocus} onClose={adding.close} />
      ) : (
        <Button id={addButton} autoFocus={adding.givesFocusBack} onPress={adding.open}>
          Add evidence
        </Button>
      )}
    </Section>
  );
}
