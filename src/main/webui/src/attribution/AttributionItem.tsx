import { useState } from "react";
import { useFormInPlace } from "../form/useFormInPlace";
import { Button } from "../ui/Button";
import { ChainLine } from "../ui/ChainLine";
import type { ClaimSourcesFragment, StandingAttributionFragment } from "./ClaimSources.generated";
import { draftOfChain, RevisedChain } from "./chain/RevisedChain";
import { HopDetails } from "./HopDetails";
import { MarkSameOrigin } from "./origin/MarkSameOrigin";
import { SameOrigins } from "./origin/SameOrigins";
import { Quote } from "./Quote";
import { RemoveAttribution } from "./RemoveAttribution";
import { Sentences } from "./Sentences";
import styles from "./Sources.module.css";
import { RevealName } from "./vault/RevealName";

interface Props {
  claim: ClaimSourcesFragment;
  attribution: StandingAttributionFragment;
}

/** One chain: the line of names first, then what it says in words, then what can be done with it. */
export function AttributionItem({ claim, attribution }: Props) {
  const revising = useFormInPlace(draftOfChain(attribution.id));
  const others = claim.attributions.filter((other) => other.id !== attribution.id);
  return (
    <li className={styles.item}>
      {!revising.isOpen && <ChainLine hops={attribution.hops} />}
      <Sentences attribution={attribution} />
      {attribution.sourcePassage && <Quote passage={attribution.sourcePassage} />}
      <SameOrigins attribution={attribution} others={others} />
      {revising.isOpen ? (
        <RevisedChain
          claim={claim}
          attribution={attribution}
          takesFocus={revising.takesFocus}
          onClose={revising.close}
        />
      ) : (
        <>
          <HopDetails hops={attribution.hops} />
          <Actions attribution={attribution} others={others} revising={revising} />
        </>
      )}
    </li>
  );
}

interface ActionsProps {
  attribution: StandingAttributionFragment;
  others: readonly StandingAttributionFragment[];
  revising: { open: () => void; givesFocusBack: boolean };
}

function Actions({ attribution, others, revising }: ActionsProps) {
  const [open, setOpen] = useState<"remove" | "mark">();
  const close = () => setOpen(undefined);
  const marked = attribution.sameOriginAs.map((mark) => mark.attributionId);
  const unmarked = others.filter((other) => !marked.includes(other.id));
  const about = `: ${attribution.sentence}`;
  return (
    <div className={styles.actions}>
      <Button
        look="quiet"
        aria-label={`Change the chain${about}`}
        autoFocus={revising.givesFocusBack}
        onPress={revising.open}
      >
        Change
      </Button>
      {unmarked.length > 0 && (
        <Button look="quiet" aria-label={`Same origin as another chain…${about}`} onPress={() => setOpen("mark")}>
          Same origin as…
        </Button>
      )}
      {attribution.hops
        .filter((hop) => hop.nameKept)
        .map((hop) => (
          <RevealName key={hop.id} hop={hop} />
        ))}
      <Button look="quiet" aria-label={`Remove the chain…${about}`} onPress={() => setOpen("remove")}>
        Remove…
      </Button>
      {open === "remove" && <RemoveAttribution attribution={attribution} onClose={close} />}
      {open === "mark" && <MarkSameOrigin attribution={attribution} others={unmarked} onClose={close} />}
    </div>
  );
}
