import { useRef, useState } from "react";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { AddAppearanceForm } from "./AddAppearanceForm";
import { AppearanceItem } from "./AppearanceItem";
import styles from "./appearance.module.css";
import type { ClaimAppearancesFragment } from "./ClaimAppearances.generated";

const atFirst = 5;

/** Where the claim stands: each quote with what stands around it. */
export function AppearancesSection({ claim }: { claim: ClaimAppearancesFragment }) {
  const [isAdding, setAdding] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { appearances } = claim;
  const shown = showsAll ? appearances : appearances.slice(0, atFirst);
  const isOpen = claim.discardedAt == null;
  const close = () => setAdding(false);
  return (
    <Section
      title="Where it was said"
      aside={
        isOpen && (
          <Button look="quiet" onPress={() => setAdding(true)}>
            Add a passage
          </Button>
        )
      }
    >
      <div ref={list} tabIndex={-1}>
        {appearances.length === 0 && <Empty>No passage yet. Add the words of the article in which it is said.</Empty>}
        <ul>
          {shown.map((appearance) => (
            <li key={appearance.id} className={styles.item}>
              <AppearanceItem claim={claim} appearance={appearance} landing={list} />
            </li>
          ))}
        </ul>
      </div>
      {shown.length < appearances.length && (
        <Button onPress={() => setShowsAll(true)}>Show all {appearances.length} passages</Button>
      )}
      <Overlay title="Add a passage" isOpen={isAdding} onClose={close}>
        <AddAppearanceForm claimId={claim.id} onDone={close} onCancel={close} />
      </Overlay>
    </Section>
  );
}
