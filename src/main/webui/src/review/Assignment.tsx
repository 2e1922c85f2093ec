import { useAction } from "../graphql/useAction";
import { useMember } from "../session/member";
import { Button } from "../ui/Button";
import { useKeys } from "../ui/useKeys";
import { AssignMenu } from "./AssignMenu";
import { AssignCheckDocument, UnassignCheckDocument } from "./CheckSteps.generated";
import type { ClaimStepsFragment } from "./ClaimSteps.generated";
import type { Steps } from "./nextSteps";
import { Refusal } from "./Refusal";
import styles from "./review.module.css";
import { useStep } from "./useStep";

/** Who checks the claim, and the ways to change that. */
export function Assignment({ claim, steps }: { claim: ClaimStepsFragment; steps: Steps }) {
  const member = useMember();
  const assigning = useStep(useAction(AssignCheckDocument, (data) => data.assignCheck));
  const freeing = useStep(useAction(UnassignCheckDocument, (data) => data.unassignCheck));
  const { check } = claim;
  const assign = (assigneeId?: string) =>
    assigning.take({ claimId: claim.id, expectedVersion: check?.version, assigneeId });
  useKeys({ t: () => void assign() }, Boolean(steps.take));
  const assignee = check?.assignee;
  return (
    <>
      <div className={styles.buttons}>
        <span>
          {assignee ? `With ${assignee.id === member.id ? "you" : assignee.name}` : "With nobody in particular"}
        </span>
        {steps.take && (
          <Button shortcut="t" isPending={assigning.pending} onPress={() => void assign()}>
            Take it
          </Button>
        )}
        {steps.assign && <AssignMenu current={assignee?.id} onAssign={(id) => void assign(id)} />}
        {steps.unassign && check && (
          <Button
            look="quiet"
            isPending={freeing.pending}
            onPress={() => void freeing.take({ claimId: claim.id, expectedVersion: check.version })}
          >
            Unassign
          </Button>
        )}
      </div>
      <Refusal>{assigning.refusal ?? freeing.refusal}</Refusal>
    </>
  );
}
