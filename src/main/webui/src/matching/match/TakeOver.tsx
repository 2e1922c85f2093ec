import { useState } from "react";
import { FormFoot } from "../../form/FormFoot";
import { CheckInput } from "../../form/inputs";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { nextSteps } from "../../review/nextSteps";
import { useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { RatingMark } from "../../ui/RatingMark";
import {
  type ClaimMatchesFragment,
  type MatchedClaimFragment,
  TakeOverVerdictDocument,
  type TakeOverVerdictMutation,
} from "./ClaimMatches.generated";
import styles from "./match.module.css";

interface Props {
  claim: ClaimMatchesFragment;
  /** What was checked before. */
  from: MatchedClaimFragment;
}

/** Where the other claim was checked and this one may get a proposal, the one can become the other. */
export function TakeOver({ claim, from }: Props) {
  const steps = nextSteps(claim, useMember());
  const [isOpen, setOpen] = useState(false);
  if (!steps.propose || from.verificationStatus !== "VERIFIED" || !from.check?.proposal || !from.check.approval) {
    return null;
  }
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Take over its verdict as a proposal…</Button>
      <Overlay title="Take over a verdict" isOpen={isOpen} onClose={close}>
        <TakeOverForm claim={claim} from={from} finding={from.check.proposal} onClose={close} />
      </Overlay>
    </>
  );
}

interface FormProps extends Props {
  finding: NonNullable<NonNullable<MatchedClaimFragment["check"]>["proposal"]>;
  onClose: () => void;
}

const everything = { withEvidence: true };
const payloadOf = (data: TakeOverVerdictMutation) => data.takeOverVerdict;

function TakeOverForm({ claim, from, finding, onClose }: FormProps) {
  const form = useDeskForm({ draft: `claim/${claim.id}/takeover/${from.id}`, defaults: everything });
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(TakeOverVerdictDocument, payloadOf),
    toInput: ({ withEvidence }, requestId) => ({
      claimId: claim.id,
      fromClaimId: from.id,
      expectedVersion: claim.check?.version,
      expectedContentVersion: claim.contentVersion,
      withEvidence,
      requestId,
    }),
    onDone: onClose,
  });
  const { rating, rationale } = finding;
  return (
    <form onSubmit={submit} noValidate>
      <p>
        <RatingMark label={rating?.label} value={rating?.value} checkedAt={from.check?.approval?.at} />
      </p>
      <p className={styles.rationale} dir="auto">
        {rationale}
      </p>
      <p>
        It becomes your proposal for this claim. <strong>Another person must approve it</strong>; until then it counts
        for nothing.
      </p>
      <CheckInput
        control={form.control}
        name="withEvidence"
        label="Copy its evidence too"
        hint="What this claim does not have yet, each piece under its ground rule"
      />
      <FormFoot form={form} action="Propose it" pending={pending} failure={failure} onCancel={onClose} />
    </form>
  );
}
