import { useState } from "react";
import { ReasonForm } from "../../form/ReasonForm";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import styles from "../Sources.module.css";
import { RevealSourceDocument } from "./RevealSource.generated";

interface Props {
  hop: { id: string; label: string };
}

/** The name behind an unnamed source, for as long as the dialog is open. */
export function RevealName({ hop }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" aria-label={`Reveal the name behind “${hop.label}”`} onPress={() => setOpen(true)}>
        Reveal the name…
      </Button>
      {isOpen && <Reading hop={hop} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The name is held by this component alone: closing the dialog forgets it. */
function Reading({ hop, onClose }: Props & { onClose: () => void }) {
  const [name, setName] = useState<string>();
  const action = useAction(RevealSourceDocument, (data) => data.revealSource);
  return (
    <Overlay title="The name in the vault" isOpen onClose={onClose}>
      {name === undefined ? (
        <ReasonForm
          draft={`attribution/reveal/${hop.id}`}
          action={action}
          toInput={(reason) => ({ hopId: hop.id, reason })}
          verb="Reveal the name"
          label="Why you need to know"
          onDone={(payload) => setName(payload.source?.name ?? "")}
          onCancel={onClose}
        >
          <p>The name behind “{hop.label}”. That you read it goes into the journal, with your name and your reason.</p>
        </ReasonForm>
      ) : (
        <>
          <p className="quiet">{hop.label}</p>
          <p role="status" className={styles.revealed} dir="auto">
            {name}
          </p>
          <p>Your reading is recorded. Keep the name to yourself: it is shown until you close this.</p>
          <Button look="main" autoFocus onPress={onClose}>
            Close
          </Button>
        </>
      )}
    </Overlay>
  );
}
