import { useState } from "react";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { CancelExportDocument, type CancelExportMutation } from "./Runs.generated";
import styles from "./run.module.css";

const payloadOf = (data: CancelExportMutation) => data.cancelExport;

/** Throws away what was written so far. Somebody may have been quicker, or the export itself. */
export function CancelExport({ id }: { id: string }) {
  const { run, pending } = useAction(CancelExportDocument, payloadOf);
  const [refusal, setRefusal] = useState<string>();
  const cancel = async () => {
    setRefusal(undefined);
    const outcome = await run({ exportId: id });
    if (outcome.kind === "refused") {
      setRefusal(outcome.userErrors[0]?.message);
    } else if (outcome.kind === "failed") {
      setRefusal(outcome.failure.message);
    }
  };
  return (
    <p className={styles.ask}>
      <Button isPending={pending} onPress={cancel}>
        Cancel the export
      </Button>
      {refusal && (
        <span role="alert" className={styles.refusal}>
          {refusal}
        </span>
      )}
    </p>
  );
}
