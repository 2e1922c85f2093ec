import { useState } from "react";
import { useAction } from "../../graphql/useAction";
import { refusalOf } from "../../review/useStep";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import {
  DiscardSavedSearchDocument,
  type DiscardSavedSearchMutation,
  type SavedSearchWordsFragment,
} from "./SavedSearches.generated";
import styles from "./saved.module.css";

const payloadOf = (data: DiscardSavedSearchMutation) => data.discardSavedSearch;

/** Asks once: a saved search that is gone comes back by nothing. */
export function DiscardSearch({ search: { id, version, name } }: { search: SavedSearchWordsFragment }) {
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const action = useAction(DiscardSavedSearchDocument, payloadOf);
  const close = () => setAsking(false);
  const discard = async () => {
    const outcome = await action.run({ savedSearchId: id, expectedVersion: version });
    setRefusal(refusalOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };
  return (
    <>
      <Button look="quiet" aria-label={`Discard the search ${name}`} onPress={() => setAsking(true)}>
        Discard
      </Button>
      <Overlay title="Discard the search?" isOpen={isAsking} onClose={close}>
        <p>
          <bdi>{name}</bdi> is gone for good then. What it finds stays where it is.
        </p>
        {refusal && (
          <p role="alert" className={styles.refusal}>
            {refusal}
          </p>
        )}
        <div className={styles.buttons}>
          <Button look="danger" onPress={discard} isPending={action.pending}>
            Discard it
          </Button>
          <Button onPress={close} autoFocus>
            Keep it
          </Button>
        </div>
      </Overlay>
    </>
  );
}
