import { useState } from "react";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { type Asked, filterOf } from "../search/asked";
import { NameForm } from "./NameForm";
import { RecordSavedSearchDocument, type RecordSavedSearchMutation } from "./SavedSearches.generated";

const payloadOf = (data: RecordSavedSearchMutation) => data.recordSavedSearch;

/** Keeps what is asked for, under a name. */
export function SaveSearch({ asked }: { asked: Asked }) {
  const [isOpen, setOpen] = useState(false);
  const action = useAction(RecordSavedSearchDocument, payloadOf);
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Save this search…</Button>
      <Overlay title="Save this search" isOpen={isOpen} onClose={close}>
        <p>The words and filters are kept for you alone, and what is new in them is counted.</p>
        <NameForm
          draft="search/new"
          name={asked.text}
          action={action}
          toInput={(name, requestId) => ({ name, text: asked.text, filter: filterOf(asked), requestId })}
          verb="Save it"
          onClose={close}
        />
      </Overlay>
    </>
  );
}
