import { useState } from "react";
import { useSubscription } from "urql";
import { useMember } from "../../session/member";
import { useLanding } from "../../ui/useLanding";
import { momentInWords } from "../../words/dates";
import { exportFormat, exportState } from "../../words/labels";
import { ExportFiles } from "../files/ExportFiles";
import { CancelExport } from "./CancelExport";
import { countInWords, isOpen, shareOf, stateInWords, verdictsInWords } from "./progress";
import { ExportProgressDocument, type RunLineFragment } from "./Runs.generated";
import styles from "./run.module.css";
import { runSteps } from "./runSteps";

/** One export. While it is open, the server tells how far it is. */
export function Run({ run }: { run: RunLineFragment }) {
  useSubscription({ query: ExportProgressDocument, variables: { id: run.id }, pause: !isOpen(run) });
  // What was over before the page was opened is no news.
  const [isNews] = useState(isOpen(run));
  const steps = runSteps(run, useMember());
  // Its button goes with the last step.
  const landing = useLanding<HTMLHeadingElement>(run.state);
  return (
    <li className={styles.run}>
      <h3 ref={landing} tabIndex={-1}>
        {exportState[run.state]}
        <span className={styles.asked}>
          asked for by <bdi>{run.requestedBy.name}</bdi>, {momentInWords(run.requestedAt)}
        </span>
      </h3>
      {/* Stands there before and after, so that a change of it is read aloud. */}
      <p role={isNews ? "status" : undefined} className={isOpen(run) ? "visually-hidden" : undefined}>
        <span dir="auto">{stateInWords(run)}</span>
      </p>
      {isOpen(run) && <Bar run={run} />}
      {steps.cancel && <CancelExport id={run.id} />}
      {run.verdictCounts.length > 0 && <p className="quiet">{verdictsInWords(run.verdictCounts)}</p>}
      {steps.download ? <ExportFiles run={run} /> : <p className="quiet">{formatsInWords(run)}</p>}
    </li>
  );
}

function formatsInWords({ formats }: RunLineFragment): string {
  return formats.map((format) => exportFormat[format]).join(", ");
}

function Bar({ run }: { run: RunLineFragment }) {
  return (
    <div className={styles.progress}>
      <progress aria-label="How much of the export is written" className={styles.bar} value={shareOf(run)} max={1} />
      <span>{countInWords(run)}</span>
    </div>
  );
}
