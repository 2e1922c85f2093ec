import { useFormInPlace } from "../../form/useFormInPlace";
import { Button } from "../../ui/Button";
import { momentInWords } from "../../words/dates";
import type { WaiverPartsFragment } from "./ClaimBlockers.generated";
import { waivedWords } from "./points";
import { RevokeForm } from "./RevokeForm";
import { Tick } from "./Tick";

interface Props {
  waiver: WaiverPartsFragment;
  isEditor: boolean;
}

export function WaiverInForce({ waiver, isEditor }: Props) {
  const revoking = useFormInPlace(`revoke/${waiver.id}`);
  return (
    <Tick kind="waived">
      <WaiverWords waiver={waiver} />
      {isEditor && !revoking.isOpen && (
        <>
          {" "}
          <Button look="quiet" autoFocus={revoking.givesFocusBack} onPress={revoking.open}>
            Revoke…
          </Button>
        </>
      )}
      {isEditor && revoking.isOpen && <RevokeForm waiver={waiver} onDone={revoking.close} />}
    </Tick>
  );
}

/** What was waived, by whom, and why. */
export function WaiverWords({ waiver }: { waiver: WaiverPartsFragment }) {
  return (
    <>
      {waiver.company && `${waiver.company.name}: `}
      {waivedWords[waiver.code]}; waived by {waiver.by.name}, {momentInWords(waiver.at)}:{" "}
      <span dir="auto">{waiver.reason}</span>
    </>
  );
}
