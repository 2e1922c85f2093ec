import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import { Overlay } from "../../ui/Overlay";
import { DiscardImportDocument, ReturnImportDocument } from "./ImportSteps.generated";

interface Props {
  one: { id: string; version: number };
  onClose: () => void;
}

export function ReturnImport({ one, isOwn, onClose }: Props & { isOwn: boolean }) {
  const action = useAction(ReturnImportDocument, (data) => data.returnImport);
  return (
    <Overlay title={isOwn ? "Take the proposal back" : "Give the proposal back"} isOpen onClose={onClose}>
      <ReasonForm
        draft={`import/${one.id}/return`}
        action={action}
        toInput={(reason) => ({ importId: one.id, expectedVersion: one.version, reason })}
        onDone={onClose}
        onCancel={onClose}
        verb={isOwn ? "Take it back" : "Give it back"}
      >
        <p>The file stays and can be read again, proposed again or discarded.</p>
      </ReasonForm>
    </Overlay>
  );
}

export function DiscardImport({ one, onClose }: Props) {
  const action = useAction(DiscardImportDocument, (data) => data.discardImport);
  return (
    <Overlay title="Discard this import" isOpen onClose={onClose}>
      <ReasonForm
        draft={`import/${one.id}/discard`}
        action={action}
        toInput={(reason) => ({ importId: one.id, expectedVersion: one.version, reason })}
        onDone={onClose}
        onCancel={onClose}
        verb="Discard"
      >
        <p>The file is deleted and nothing of it is imported. It can be uploaded again.</p>
      </ReasonForm>
    </Overlay>
  );
}
