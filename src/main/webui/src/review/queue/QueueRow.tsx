import { useId, useState } from "react";
import { Link, useNavigate } from "react-router";
import { useAction } from "../../graphql/useAction";
import { useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import { ChainLine } from "../../ui/ChainLine";
import { PublicationMark, StatusMark } from "../../ui/StatusMark";
import { useKeys } from "../../ui/useKeys";
import { distanceInWords, momentInWords } from "../../words/dates";
import { checkability } from "../../words/labels";
import { AssignCheckDocument } from "../CheckSteps.generated";
import { nextSteps } from "../nextSteps";
import { Refusal } from "../Refusal";
import { useStep } from "../useStep";
import { answersInShort } from "./answers";
import type { QueueRowFragment } from "./QueueRow.generated";
import styles from "./queue.module.css";

interface Props {
  claim: QueueRowFragment;
  /** Whether the keys are about this one. */
  isCurrent: boolean;
  onDo: (step: "approve" | "return") => void;
  onLeave: () => void;
}

export function QueueRow({ claim, isCurrent, onDo, onLeave }: Props) {
  const about = useId();
  const { take, approve, giveBack, refusal } = useRowSteps({ claim, isCurrent, onDo, onLeave });
  const address = `/desk/claims/${claim.id}`;
  return (
    <li data-claim={claim.id} data-current={isCurrent || undefined} className={styles.row}>
      <div className={styles.main}>
        <Link to={address} className={styles.statement} lang={claim.language} dir="auto" aria-describedby={about}>
          {claim.statement}
        </Link>
        {claim.attributions[0] && <ChainLine hops={claim.attributions[0].hops} />}
        <Answers claim={claim} />
        {isCurrent && (
          <div className={styles.steps}>
            {take && <RowStep shortcut="t" words="Take it" onPress={take} />}
            {approve && <RowStep shortcut="a" words="Approve…" onPress={approve} />}
            {giveBack && <RowStep shortcut="x" words="Return…" onPress={giveBack} />}
          </div>
        )}
        <Refusal>{refusal}</Refusal>
      </div>
      <div id={about} className={styles.aside}>
        <span className={styles.marks}>
          {claim.checkability !== "CHECKABLE" && <span>{checkability[claim.checkability]}</span>}{" "}
          <StatusMark status={claim.verificationStatus} /> <PublicationMark status={claim.publicationStatus} />
        </span>
        <Hands claim={claim} />
      </div>
    </li>
  );
}

function RowStep({ shortcut, words, onPress }: { shortcut: string; words: string; onPress: () => void }) {
  return (
    <Button look="quiet" shortcut={shortcut} onPress={onPress}>
      {words}
    </Button>
  );
}

interface RowSteps {
  take?: () => void;
  approve?: () => void;
  giveBack?: () => void;
  /** Why the last of them did nothing. */
  refusal?: string;
}

/** What can be done to the row's claim, by its key while the row is the current one. */
function useRowSteps({ claim, isCurrent, onDo, onLeave }: Props): RowSteps {
  const steps = nextSteps(claim, useMember());
  const navigate = useNavigate();
  const [barred, setBarred] = useState<string>();
  const taking = useStep(
    useAction(AssignCheckDocument, (data) => data.assignCheck),
    onLeave,
  );
  const take = () => void taking.take({ claimId: claim.id, expectedVersion: claim.check?.version });
  const approve = () => (steps.approve?.barred ? setBarred(steps.approve.barred) : onDo("approve"));
  const giveBack = () => onDo("return");
  useKeys({ o: () => navigate(`/desk/claims/${claim.id}`) }, isCurrent);
  useKeys({ t: take }, isCurrent && steps.take !== undefined);
  useKeys({ a: approve }, isCurrent && steps.approve !== undefined);
  useKeys({ x: giveBack }, isCurrent && steps.return !== undefined);
  return {
    take: steps.take && take,
    approve: steps.approve && approve,
    giveBack: steps.return && giveBack,
    refusal: taking.refusal ?? barred,
  };
}

function Answers({ claim }: { claim: QueueRowFragment }) {
  const answers = answersInShort(claim);
  return answers.length === 0 ? null : (
    <ul className={styles.answers}>
      {answers.map((answer) => (
        <li key={answer}>{answer}</li>
      ))}
    </ul>
  );
}

/** Whose it is, what is proposed, and since when it reads as it does. */
function Hands({ claim }: { claim: QueueRowFragment }) {
  const { check, verificationStatus, changedAt } = claim;
  const waits = verificationStatus === "AWAITING_APPROVAL" && check?.proposal;
  return (
    <>
      {waits && (
        <span>
          {waits.by.name} proposed “{waits.rating?.label ?? "Not ratable"}”, {distanceInWords(waits.at, new Date())}
        </span>
      )}
      <span>
        {check?.assignee ? check.assignee.name : "nobody’s"} ·{" "}
        <time dateTime={changedAt} title={momentInWords(changedAt)}>
          changed {distanceInWords(changedAt, new Date())}
        </time>
      </span>
    </>
  );
}
