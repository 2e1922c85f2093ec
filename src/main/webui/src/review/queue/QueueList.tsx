import { useEffect, useRef, useState } from "react";
import { Paged } from "../../ui/Paged";
import { useKeys } from "../../ui/useKeys";
import { ApproveOverlay } from "../ApproveOverlay";
import { ReturnOverlay } from "../ReturnOverlay";
import { NothingHere } from "./NothingHere";
import { QueueRow } from "./QueueRow";
import { QueuePageDocument } from "./QueueRow.generated";
import styles from "./queue.module.css";
import { filterOf, orderOf, type QueueView } from "./queueView";
import { useRows } from "./useRows";

/** What is being done to which claim. It outlives the row, which a colleague may take from the list meanwhile. */
export interface Doing {
  step: "approve" | "return";
  claimId: string;
}

/** The claims, with everything on them one key away. */
export function QueueList({ view }: { view: QueueView }) {
  const rows = useRows();
  const [doing, setDoing] = useState<Doing>();
  const ended = useRef<{ claimId: string; isDone: boolean }>(undefined);
  useKeys({
    j: () => rows.go(1),
    n: () => rows.go(1),
    k: () => rows.go(-1),
    p: () => rows.go(-1),
  });
  useEffect(() => {
    // Only a closed dialog lets the focus go where the work goes on.
    if (!doing && ended.current) {
      const { claimId, isDone } = ended.current;
      ended.current = undefined;
      isDone ? rows.leave(claimId) : rows.comeBack(claimId);
    }
  });
  const end = (isDone: boolean) => {
    ended.current = doing && { claimId: doing.claimId, isDone };
    setDoing(undefined);
  };
  const close = () => end(false);
  const done = () => end(true);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only takes note of where the focus is
    <div ref={rows.list} tabIndex={-1} className={styles.list} onFocus={rows.onFocus} onBlur={rows.onBlur}>
      <Paged
        query={QueuePageDocument}
        variables={{ filter: filterOf(view), orderBy: orderOf(view) }}
        read={(data) => data.claims}
        requestPolicy="cache-and-network"
        empty={<NothingHere view={view} />}
      >
        {(claims) => (
          <ul className={styles.rows}>
            {claims.map((claim) => (
              <QueueRow
                key={claim.id}
                claim={claim}
                isCurrent={claim.id === rows.currentId}
                onDo={(step) => setDoing({ step, claimId: claim.id })}
                onLeave={() => rows.leave(claim.id)}
              />
            ))}
          </ul>
        )}
      </Paged>
      {doing?.step === "approve" && <ApproveOverlay claimId={doing.claimId} onClose={close} onDone={done} />}
      {doing?.step === "return" && <ReturnOverlay claimId={doing.claimId} onClose={close} onDone={done} />}
    </div>
  );
}
