import { TriangleAlert } from "lucide-react";
import { useFormInPlace } from "../form/useFormInPlace";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { Empty } from "../ui/States";
import { useFocusKept } from "../ui/useFocusKept";
import { AttributionItem } from "./AttributionItem";
import type { ClaimSourcesFragment } from "./ClaimSources.generated";
import { draftOfNewChain, NewChain } from "./chain/NewChain";
import { originsInWords } from "./origins";
import styles from "./Sources.module.css";

/** Every chain from the claim back to whoever said it first. */
export function SourcesSection({ claim }: { claim: ClaimSourcesFragment }) {
  const adding = useFormInPlace(draftOfNewChain(claim.id));
  const addButton = useFocusKept(claim.attributions.length);
  return (
    <Section title="Who said it" aside={<OriginCount claim={claim} />}>
      {claim.attributions.length === 0 && !adding.isOpen && (
        <Empty>Nobody stands behind this claim yet. Begin with who said it and where we read it.</Empty>
      )}
      {claim.attributions.length > 0 && (
        <ul className={styles.list}>
          {claim.attributions.map((attribution) => (
            <AttributionItem key={attribution.id} claim={claim} attribution={attribution} />
          ))}
        </ul>
      )}
      {adding.isOpen ? (
        <NewChain claim={claim} takesFocus={adding.takesFocus} onClose={adding.close} />
      ) : (
        <Button id={addButton} autoFocus={adding.givesFocusBack} onPress={adding.open}>
          {claim.attributions.length === 0 ? "Say who said it" : "Add another chain"}
        </Button>
      )}
    </Section>
  );
}

function OriginCount({ claim }: { claim: ClaimSourcesFragment }) {
  const { words, warning } = originsInWords(claim.independentOriginCount, claim.attributions);
  return (
    <span className={warning ? styles.thin : "quiet"}>
      {warning && <TriangleAlert aria-hidden size={14} />} {words}
      {warning && `: ${warning}`}
    </span>
  );
}
