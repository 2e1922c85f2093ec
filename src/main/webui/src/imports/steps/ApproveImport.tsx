import { useState } from "react";
import { useQuery } from "urql";
import { failureOf } from "../../graphql/failure";
import { useAction } from "../../graphql/useAction";
import { Refusal } from "../../review/Refusal";
import { useStep } from "../../review/useStep";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { Failed, Note, Skeleton } from "../../ui/States";
import imports from "../imports.module.css";
import type { WholeImportFragment } from "../one/Import.generated";
import { claims, countImported, countOf, countsInWords } from "../outcomes";
import { ImportPublishersDocument } from "./ImportPublishers.generated";
import { ApproveImportDocument } from "./ImportSteps.generated";
import { PublisherNames } from "./PublisherNames";

interface Props {
  one: WholeImportFragment;
  onClose: () => void;
}

/** The second pair of eyes on the whole: what would be published and under whose name, then the signature. */
export function ApproveImport({ one, onClose }: Props) {
  // What is signed is what was read: a change by a colleague does not slip in under the editor's eyes.
  const [read] = useState(one);
  const [{ data, error }] = useQuery({
    query: ImportPublishersDocument,
    variables: { id: one.id },
    requestPolicy: "cache-and-network",
  });
  const step = useStep(
    useAction(ApproveImportDocument, (answer) => answer.approveImport),
    onClose,
  );
  const publishers = data?.import?.publishers;
  return (
    <Overlay title="Approve this import" isOpen onClose={onClose}>
      {one.version !== read.version && <Note>This import was changed while you read. Close this and look again.</Note>}
      <Summary one={read} />
      {publishers && <PublisherNames publishers={publishers} total={countImported(read.counts)} />}
      {!publishers && (error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={2} />)}
      <p>
        Everything is written and published at once, or nothing. Afterwards each claim can be corrected or withdrawn by
        itself; the import as a whole cannot be taken back.
      </p>
      <Refusal>{step.refusal}</Refusal>
      <div className={imports.buttons}>
        <Button
          look="main"
          isPending={step.pending}
          isDisabled={!publishers}
          onPress={() => void step.take({ importId: read.id, expectedVersion: read.version })}
        >
          Publish {claims(countImported(read.counts))}
        </Button>
        <Button onPress={onClose}>Not now</Button>
      </div>
    </Overlay>
  );
}

function Summary({ one }: { one: WholeImportFragment }) {
  const created = countOf(one.counts, "CREATE");
  const updated = countOf(one.counts, "UPDATE");
  const leftOut = countsInWords(one.counts.filter(({ outcome }) => outcome !== "CREATE" && outcome !== "UPDATE"));
  return (
    <ul className={imports.points}>
      {created > 0 && <li>{claims(created)} will be new.</li>}
      {updated > 0 && <li>{claims(updated)} will get a next version.</li>}
      {leftOut && <li>Nothing happens to the others: {leftOut}.</li>}
    </ul>
  );
}
