import type { ReactNode } from "react";
import { useQuery } from "urql";
import { failureOf } from "../graphql/failure";
import { Overlay } from "../ui/Overlay";
import { Failed, Skeleton } from "../ui/States";
import { ApprovalContentDocument, type ApprovalContentFragment } from "./ApprovalContent.generated";

interface Props {
  claimId: string;
  title: string;
  onClose: () => void;
  children: (claim: ApprovalContentFragment, readAgain: () => void) => ReactNode;
}

/** A dialog about a whole claim as it is now: what is approved or returned stands in view. */
export function ReviewOverlay({ claimId, title, onClose, children }: Props) {
  const [{ data, error }, readAgain] = useQuery({
    query: ApprovalContentDocument,
    variables: { id: claimId },
    requestPolicy: "cache-and-network",
  });
  return (
    <Overlay title={title} isOpen wide onClose={onClose}>
      {data?.claim && children(data.claim, () => readAgain({ requestPolicy: "network-only" }))}
      {!data && (error ? <Failed failure={failureOf(error)} /> : <Skeleton />)}
    </Overlay>
  );
}
