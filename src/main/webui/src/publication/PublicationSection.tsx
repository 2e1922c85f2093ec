import { useState } from "react";
import { useFormInPlace } from "../form/useFormInPlace";
import { useMember } from "../session/member";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { PublicationMark } from "../ui/StatusMark";
import type { ClaimPublicationsFragment, PublicationLineFragment } from "./ClaimPublications.generated";
import { CorrectForm } from "./CorrectForm";
import { Erasures } from "./Erasures";
import { PublishButtons } from "./PublishButtons";
import styles from "./publication.module.css";
import { publicationSteps, withMade } from "./publishing";
import { SearchEngines } from "./SearchEngines";
import { Versions } from "./Versions";
import { WithdrawForm } from "./WithdrawForm";

/** What readers see of the claim, and the ways to change that. */
export function PublicationSection(props: { claim: ClaimPublicationsFragment }) {
  const [made, setMade] = useState<PublicationLineFragment>();
  const claim = withMade(props.claim, made);
  const steps = publicationSteps(claim, useMember());
  const correcting = useFormInPlace(`correct/${claim.id}`);
  const withdrawing = useFormInPlace(`withdraw/${claim.id}`);
  return (
    <Section title="Publication" aside={<PublicationMark status={claim.publicationStatus} />}>
      <Versions claim={claim} />
      <div className={styles.buttons}>
        <PublishButtons claim={claim} steps={steps} made={made} onMade={setMade} />
        {steps.correct && !correcting.isOpen && (
          <Button look="quiet" autoFocus={correcting.givesFocusBack} onPress={correcting.open}>
            Add a note…
          </Button>
        )}
        {steps.withdraw && !withdrawing.isOpen && (
          <Button look="quiet" autoFocus={withdrawing.givesFocusBack} onPress={withdrawing.open}>
            Withdraw…
          </Button>
        )}
      </div>
      {steps.correct && correcting.isOpen && (
        <CorrectForm claim={claim} takesFocus={correcting.takesFocus} onDone={correcting.close} />
      )}
      {steps.withdraw && withdrawing.isOpen && <WithdrawForm claim={claim} onDone={withdrawing.close} />}
      {claim.verificationStatus === "VERIFIED" && !claim.discardedAt && <SearchEngines claimId={claim.id} />}
      {steps.redact && <Erasures claim={claim} />}
    </Section>
  );
}
