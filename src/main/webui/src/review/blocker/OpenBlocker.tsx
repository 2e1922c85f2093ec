import { useFormInPlace } from "../../form/useFormInPlace";
import { useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import { momentsInSentence } from "../../words/momentsInSentence";
import styles from "./blocker.module.css";
import type { ClaimBlockersFragment } from "./ClaimBlockers.generated";
import { type Blocker, barredFromWaiving } from "./points";
import { Tick } from "./Tick";
import { WaiveForm, waiverDraft } from "./WaiveForm";

interface Props {
  blocker: Blocker;
  claim: ClaimBlockersFragment;
  isEditor: boolean;
}

export function OpenBlocker({ blocker, claim, isEditor }: Props) {
  const member = useMember();
  const waiving = useFormInPlace(waiverDraft(claim, blocker));
  const barred = barredFromWaiving(blocker, claim, member.id);
  return (
    <Tick kind="open">
      <span className={styles.message}>{momentsInSentence(blocker.message)}</span>{" "}
      <span className="quiet">
        {momentsInSentence(blocker.liftedBy)} {(!blocker.waivable || isEditor) && barred}
      </span>
      {isEditor && !barred && !waiving.isOpen && (
        <>
          {" "}
          <Button look="quiet" autoFocus={waiving.givesFocusBack} onPress={waiving.open}>
            Waive…
          </Button>
        </>
      )}
      {isEditor && !barred && waiving.isOpen && <WaiveForm claim={claim} blocker={blocker} onDone={waiving.close} />}
    </Tick>
  );
}
