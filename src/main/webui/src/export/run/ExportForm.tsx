import { FormFoot } from "../../form/FormFoot";
import { useDeskForm } from "../../form/useDeskForm";
import { useFormInPlace } from "../../form/useFormInPlace";
import { useSubmit } from "../../form/useSubmit";
import type { ExportFormat } from "../../graphql/schema.generated";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { exportFormat, type Labels } from "../../words/labels";
import { ChoicesInput } from "../set/ChoicesInput";
import type { SetLineFragment } from "../set/Sets.generated";
import { ExportClaimSetDocument, type ExportClaimSetMutation } from "./Runs.generated";
import styles from "./run.module.css";

interface Values {
  formats: ExportFormat[];
}

const all: Values = { formats: Object.keys(exportFormat) as ExportFormat[] };

const meanings: Labels<ExportFormat> = {
  NDJSON: "One document a line, to the letter as it was published. For archives, research and other Stet desks.",
  CSV: "The claims as a table, and tables of their attributions, responses, evidence and appearances. For a spreadsheet.",
  CLAIM_REVIEW: "The rated claims in the words of schema.org. For search engines and other fact-checkers.",
};

const payloadOf = (data: ExportClaimSetMutation) => data.exportClaimSet;
const fieldOf = (path: string) => path.replace(/\..*/, "");

/** Asks for an export, in the formats that somebody has a use for. */
export function ExportForm({ set }: { set: SetLineFragment }) {
  const draft = `claimSet/${set.id}/export`;
  const place = useFormInPlace(draft);
  if (!place.isOpen) {
    return (
      <p className={styles.ask}>
        <Button look="main" autoFocus={place.givesFocusBack} onPress={place.open}>
          Export…
        </Button>
      </p>
    );
  }
  return <OpenForm set={set} draft={draft} onClose={place.close} />;
}

function OpenForm({ set, draft, onClose }: { set: SetLineFragment; draft: string; onClose: () => void }) {
  const form = useDeskForm<Values>({ draft, defaults: all });
  const { submit, pending, failure } = useSubmit({
    form,
    action: useAction(ExportClaimSetDocument, payloadOf),
    toInput: ({ formats }, requestId) => ({ claimSetId: set.id, formats, requestId }),
    fieldOf,
    onDone: onClose,
  });
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="Export the set">
      <ChoicesInput
        control={form.control}
        name="formats"
        label="Formats"
        options={exportFormat}
        meanings={meanings}
        autoFocus
      />
      <FormFoot form={form} action="Export" pending={pending} failure={failure} onCancel={onClose} />
    </form>
  );
}
