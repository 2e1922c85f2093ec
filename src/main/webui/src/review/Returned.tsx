import { useAction } from "../graphql/useAction";
import { Button } from "../ui/Button";
import { momentInWords } from "../words/dates";
import type { ClaimVerdictFragment } from "./ClaimVerdict.generated";
import type { Steps } from "./nextSteps";
import { Refusal } from "./Refusal";
import styles from "./review.module.css";
import { TakeSuggestedStatementDocument } from "./TakeSuggestedStatement.generated";
import { useStep } from "./useStep";

interface Props {
  claim: ClaimVerdictFragment;
  steps: Steps;
  onTakeRationale: (rationale: string) => void;
}

/** What an editor wrote to the checker, and the words that the editor would approve. */
export function Returned({ claim, steps, onTakeRationale }: Props) {
  const returned = claim.check?.returned;
  if (!returned || claim.verificationStatus === "VERIFIED") {
    return null;
  }
  const { suggestedStatement, suggestedRationale } = returned;
  return (
    <div className={styles.suggestion}>
      <h3>
        Returned by {returned.by.name}, {momentInWords(returned.at)}
      </h3>
      <p className={styles.note} dir="auto">
        {returned.note}
      </p>
      {suggestedStatement && <SuggestedStatement claim={claim} statement={suggestedStatement} steps={steps} />}
      {suggestedRationale && (
        <>
          <h3>Rationale that {returned.by.name} would approve</h3>
          <p className={styles.rationale} lang={claim.language} dir="auto">
            {suggestedRationale}
          </p>
          {steps.accept && (
            <Button onPress={() => onTakeRationale(suggestedRationale)}>Propose with this rationale</Button>
          )}
        </>
      )}
    </div>
  );
}

interface StatementProps {
  claim: ClaimVerdictFragment;
  statement: string;
  steps: Steps;
}

function SuggestedStatement({ claim, statement, steps }: StatementProps) {
  const step = useStep(useAction(TakeSuggestedStatementDocument, (data) => data.reviseClaim));
  const isTaken = claim.statement.trim() === statement.trim();
  const take = () =>
    step.take({
      claimId: claim.id,
      expectedVersion: claim.version,
      statement,
      checkability: claim.checkability,
      language: claim.language,
      limits: claim.limits,
      tags: claim.tags,
      parties: claim.parties.map(({ party, role }) => ({ partyId: party.id, role })),
    });
  return (
    <>
      <h3>Statement that {claim.check?.returned?.by.name} would approve</h3>
      <p className={styles.statement} lang={claim.language} dir="auto">
        {statement}
      </p>
      {isTaken && <p className="quiet">The claim reads so now.</p>}
      {steps.accept && !isTaken && (
        <Button isPending={step.pending} onPress={() => void take()}>
          Take this statement
        </Button>
      )}
      <Refusal>{step.refusal}</Refusal>
    </>
  );
}
