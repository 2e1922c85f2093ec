import { useAction } from "../../graphql/useAction";
import { useStep } from "../../review/useStep";
import { RereadImportDocument } from "./ImportSteps.generated";

/** Has a file read again as it was read before. */
export function useReread(one: { id: string; version: number }) {
  const step = useStep(useAction(RereadImportDocument, (data) => data.rereadImport));
  const again = () => void step.take({ importId: one.id, expectedVersion: one.version });
  return { again, pending: step.pending, refusal: step.refusal };
}
