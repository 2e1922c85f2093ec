import { FormFoot } from "../../form/FormFoot";
import { useDeskForm } from "../../form/useDeskForm";
import { useSubmit } from "../../form/useSubmit";
import { useAction } from "../../graphql/useAction";
import { Overlay } from "../../ui/Overlay";
import type { WholeImportFragment } from "../one/Import.generated";
import { ReadingInputs } from "../ReadingInputs";
import { ColumnInputs } from "../upload/ColumnInputs";
import { RereadImportDocument } from "./ImportSteps.generated";
import { type RereadValues, rereadInput, rereadValues } from "./rereadInput";

interface Props {
  one: WholeImportFragment;
  onClose: () => void;
}

/** Has the file read again with other words on what it does not say itself. */
export function RereadOverlay({ one, onClose }: Props) {
  const form = useDeskForm<RereadValues>({ draft: `import/${one.id}/reading`, defaults: rereadValues(one) });
  const action = useAction(RereadImportDocument, (data) => data.rereadImport);
  const { submit, pending, failure } = useSubmit({
    form,
    action,
    toInput: (values) => rereadInput(one, values),
    onDone: onClose,
  });
  return (
    <Overlay title="Read the file differently" isOpen wide onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {one.format === "CSV" && (
          <ColumnInputs
            columns={form.watch("columns")}
            onChange={(columns) => form.setValue("columns", columns, { shouldDirty: true })}
          />
        )}
        <ReadingInputs control={form.control} />
        <FormFoot form={form} action="Read it again" pending={pending} failure={failure} onCancel={onClose} />
      </form>
    </Overlay>
  );
}
