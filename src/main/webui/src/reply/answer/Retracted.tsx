import { useState } from "react";
import { useQuery } from "urql";
import { failureOf } from "../../graphql/failure";
import { More } from "../../ui/More";
import { Failed, Skeleton } from "../../ui/States";
import { RetractedResponsesDocument } from "./Answer.generated";
import { ResponseCard } from "./ResponseCard";

/** What was taken back, with the reason; it is read when somebody asks for it. */
export function Retracted({ claimId }: { claimId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <More summary="Retracted answers" isOpen={isOpen} onToggle={setOpen}>
      <RetractedOf claimId={claimId} />
    </More>
  );
}

function RetractedOf({ claimId }: { claimId: string }) {
  const [{ data, error }] = useQuery({ query: RetractedResponsesDocument, variables: { id: claimId } });
  if (!data?.claim) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={2} />;
  }
  const { retractedResponses } = data.claim;
  if (retractedResponses.length === 0) {
    return <p className="quiet">No answer was retracted.</p>;
  }
  return (
    <ul>
      {retractedResponses.map((response) => (
        <li key={response.id}>
          <p>{response.company.name}</p>
          <ResponseCard response={response} />
        </li>
      ))}
    </ul>
  );
}
