import { useState } from "react";
import { useAction } from "../../graphql/useAction";
import { Refusal } from "../../review/Refusal";
import { useStep } from "../../review/useStep";
import { useMember } from "../../session/member";
import { Button } from "../../ui/Button";
import imports from "../imports.module.css";
import type { WholeImportFragment } from "../one/Import.generated";
import { ApproveImport } from "./ApproveImport";
import { ProposeImportDocument } from "./ImportSteps.generated";
import { importSteps } from "./importSteps";
import { DiscardImport, ReturnImport } from "./ReasonOverlays";
import { RereadOverlay } from "./RereadOverlay";
import { useReread } from "./useReread";

type Asking = "approve" | "giveBack" | "discard" | "reread";

/** What can be done with the import now; what cannot says why. */
export function ImportSteps({ one }: { one: WholeImportFragment }) {
  const steps = importSteps(one, useMember().id);
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const propose = useStep(useAction(ProposeImportDocument, (data) => data.proposeImport));
  const reread = useReread(one);
  const barred = steps.propose?.barred ?? steps.approve?.barred;
  return (
    <>
      <div className={imports.buttons}>
        {steps.propose && (
          <Button
            look="main"
            isDisabled={steps.propose.barred !== undefined}
            isPending={propose.pending}
            onPress={() => void propose.take({ importId: one.id, expectedVersion: one.version })}
          >
            Propose for approval
          </Button>
        )}
        {steps.approve && (
          <Button look="main" isDisabled={steps.approve.barred !== undefined} onPress={() => setAsking("approve")}>
            Approve…
          </Button>
        )}
        {steps.giveBack && (
          <Button onPress={() => setAsking("giveBack")}>
            {steps.giveBack.isOwn ? "Take it back…" : "Give it back…"}
          </Button>
        )}
        {steps.reread && (
          <>
            <Button isPending={reread.pending} onPress={reread.again}>
              Read again
            </Button>
            <Button look="quiet" onPress={() => setAsking("reread")}>
              Read it differently…
            </Button>
          </>
        )}
        {steps.discard && (
          <Button look="quiet" onPress={() => setAsking("discard")}>
            Discard…
          </Button>
        )}
      </div>
      {barred && <p className={imports.barred}>{barred}</p>}
      <Refusal>{propose.refusal ?? reread.refusal}</Refusal>
      {asking === "approve" && <ApproveImport one={one} onClose={close} />}
      {asking === "giveBack" && <ReturnImport one={one} isOwn={steps.giveBack?.isOwn === true} onClose={close} />}
      {asking === "discard" && <DiscardImport one={one} onClose={close} />}
      {asking === "reread" && <RereadOverlay one={one} onClose={close} />}
    </>
  );
}
