import { useState } from "react";
import { useFormInPlace } from "../form/useFormInPlace";
import { useAction } from "../graphql/useAction";
import { useMember } from "../session/member";
import { Button } from "../ui/Button";
import { Section } from "../ui/Section";
import { StatusMark } from "../ui/StatusMark";
import { useLanding } from "../ui/useLanding";
import { Approving } from "./Approving";
import { Assignment } from "./Assignment";
import { WithdrawProposalDocument } from "./CheckSteps.generated";
import type { ClaimStepsFragment } from "./ClaimSteps.generated";
import type { ClaimVerdictFragment } from "./ClaimVerdict.generated";
import { CurrentCheck } from "./CurrentCheck";
import { EarlierChecks } from "./EarlierChecks";
import { nextSteps } from "./nextSteps";
import { ProposeForm } from "./ProposeForm";
import { Refusal } from "./Refusal";
import { ReopenForm } from "./ReopenForm";
import { Returned } from "./Returned";
import styles from "./review.module.css";
import { useStep } from "./useStep";

/** What the desk found of one claim, and the next step towards it. */
export function VerdictSection({ claim }: { claim: ClaimVerdictFragment }) {
  const steps = nextSteps(claim, useMember());
  const proposing = useFormInPlace(`verdict/${claim.id}`);
  const reopening = useFormInPlace(`reopen/${claim.id}`);
  const [stepsDone, setStepsDone] = useState(0);
  const landing = useLanding<HTMLDivElement>(
    `${claim.verificationStatus} ${proposing.isOpen} ${reopening.isOpen} ${stepsDone}`,
  );
  const [suggested, setSuggested] = useState<{ rationale: string }>();
  const takeRationale = (rationale: string) => {
    setSuggested({ rationale });
    proposing.open();
  };
  const stopProposing = () => {
    proposing.close();
    setSuggested(undefined);
  };
  return (
    <Section title="Verdict" aside={<StatusMark status={claim.verificationStatus} />}>
      <div ref={landing} tabIndex={-1} className={styles.landing}>
        <CurrentCheck claim={claim} />
      </div>
      <Returned claim={claim} steps={steps} onTakeRationale={takeRationale} />
      <Assignment claim={claim} steps={steps} />
      <Approving claim={claim} steps={steps} onDone={() => setStepsDone((before) => before + 1)} />
      <div className={styles.buttons}>
        {steps.propose && !proposing.isOpen && (
          <Button autoFocus={proposing.givesFocusBack} onPress={proposing.open}>
            Propose a verdict…
          </Button>
        )}
        {steps.withdraw && <Withdraw claim={claim} />}
        {steps.reopen && !reopening.isOpen && (
          <Button autoFocus={reopening.givesFocusBack} onPress={reopening.open}>
            Reopen…
          </Button>
        )}
      </div>
      {proposing.isOpen && (
        <ProposeForm claim={claim} suggested={suggested} takesFocus={proposing.takesFocus} onDone={stopProposing} />
      )}
      {steps.reopen && reopening.isOpen && <ReopenForm claim={claim} onDone={reopening.close} />}
      <EarlierChecks checks={claim.checks.filter((check) => check.id !== claim.check?.id)} />
    </Section>
  );
}

function Withdraw({ claim }: { claim: ClaimStepsFragment }) {
  const step = useStep(useAction(WithdrawProposalDocument, (data) => data.withdrawProposal));
  const withdraw = () => step.take({ claimId: claim.id, expectedVersion: claim.check?.version ?? 0 });
  return (
    <>
      <Button isPending={step.pending} onPress={() => void withdraw()}>
        Withdraw the proposal
      </Button>
      <Refusal>{step.refusal}</Refusal>
    </>
  );
}
