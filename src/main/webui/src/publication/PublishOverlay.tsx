import { useState } from "react";
import { useQuery } from "urql";
import { failureOf } from "../graphql/failure";
import { Button } from "../ui/Button";
import { Overlay } from "../ui/Overlay";
import { Failed, Note, Skeleton } from "../ui/States";
import type { PublicationLineFragment } from "./ClaimPublications.generated";
import { Preview } from "./Preview";
import { PublicationPreviewDocument, type PublicationPreviewQuery } from "./PublicationPreview.generated";
import { PublishForm } from "./PublishForm";

interface Props {
  claimId: string;
  mayPublish: boolean;
  onClose: () => void;
  onDone: (publication: PublicationLineFragment) => void;
}

/** Exactly what readers will see; below it, the button that shows it to them. */
export function PublishOverlay(props: Props) {
  const [{ data, error }] = useQuery({
    query: PublicationPreviewDocument,
    variables: { id: props.claimId },
    requestPolicy: "cache-and-network",
  });
  return (
    <Overlay title="What readers will see" isOpen wide onClose={props.onClose}>
      {data?.claim && <Reading {...props} now={data.claim} />}
      {!data && (error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={8} />)}
    </Overlay>
  );
}

type Previewed = NonNullable<PublicationPreviewQuery["claim"]>;

function Reading({ now, mayPublish, onClose, onDone }: Props & { now: Previewed }) {
  // What is published is what was read: a change by a colleague does not slip in under the editor's eyes.
  const [read, setRead] = useState(now);
  const moved = read.preview.digest !== now.preview.digest || read.publications.length !== now.publications.length;
  return (
    <>
      {moved && (
        <Note>
          This was changed while you read. <Button onPress={() => setRead(now)}>Show it as it is now</Button>
        </Note>
      )}
      <Preview claim={read.preview.claim} />
      {mayPublish ? (
        <PublishForm claim={read} onDone={onDone} onCancel={onClose} />
      ) : (
        <Button onPress={onClose}>Close</Button>
      )}
    </>
  );
}
