import { useState } from "react";
import { useQuery } from "urql";
import { More } from "../../ui/More";
import { Paged } from "../../ui/Paged";
import { RetractedResponseDocument, RetractionsDocument } from "./Answer.generated";
import { ResponseCard } from "./ResponseCard";

/** The answers that were retracted, out of the claim's history: none of its lists has them. */
export function Retracted({ claimId }: { claimId: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <More summary="Retracted answers" isOpen={isOpen} onToggle={setOpen}>
      <Paged
        query={RetractionsDocument}
        variables={{ about: claimId, first: 100 }}
        read={(data) => data.journal}
        empty={<p className="quiet">No answer was retracted.</p>}
      >
        {(entries) => (
          <RetractedOf
            ids={entries
              .filter(({ action, subjectType }) => action === "retracted" && subjectType === "CompanyResponse")
              .map(({ subjectId }) => subjectId)}
          />
        )}
      </Paged>
    </More>
  );
}

function RetractedOf({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) {
    return <p className="quiet">No answer was retracted.</p>;
  }
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <One id={id} />
        </li>
      ))}
    </ul>
  );
}

function One({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: RetractedResponseDocument, variables: { id } });
  return data?.node && "kind" in data.node ? (
    <>
      <p>{data.node.company.name}</p>
      <ResponseCard response={data.node} />
    </>
  ) : null;
}
