import { useId } from "react";
import { useLanding } from "../../ui/useLanding";
import { momentInWords } from "../../words/dates";
import { bytesInWords } from "../bytesInWords";
import { ImportMark } from "../ImportMark";
import { isAtWork } from "../importState";
import { checks, number } from "../outcomes";
import { Progress } from "../Progress";
import type { WholeImportFragment } from "./Import.generated";
import styles from "./one.module.css";
import { standingInWords } from "./standingInWords";

/** Where the import stands. Every step ends here, and screen readers are told of it. */
export function Standing({ one }: { one: WholeImportFragment }) {
  const id = useId();
  const landing = useLanding<HTMLDivElement>(one.state);
  return (
    <div ref={landing} tabIndex={-1} className={styles.standing}>
      <div role="status" id={id}>
        <ImportMark state={one.state} />
        <p className={styles.sentence}>{standingInWords(one)}</p>
      </div>
      {isAtWork(one.state) && (
        <Progress labelledBy={id} done={one.read} total={one.total}>
          {one.state === "READING"
            ? `${bytesInWords(one.read)} of ${bytesInWords(one.total)}`
            : `${number(one.read)} of ${checks(one.total)}`}
        </Progress>
      )}
      {one.failure && one.state !== "DISCARDED" && (
        <p role="alert" className={styles.failure}>
          {one.failure}
        </p>
      )}
      <Remarks one={one} />
    </div>
  );
}

function Remarks({ one }: { one: WholeImportFragment }) {
  return (
    <>
      {one.state === "READY" && one.returnedBecause && (
        <p className={styles.remark}>
          Given back by {one.returnedBy?.name}, {one.returnedAt && momentInWords(one.returnedAt)}:{" "}
          <span dir="auto">{one.returnedBecause}</span>
        </p>
      )}
      {one.discardedBecause && (
        <p className={styles.remark}>
          Why: <span dir="auto">{one.discardedBecause}</span>
        </p>
      )}
    </>
  );
}
