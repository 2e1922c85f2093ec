import { useQuery } from "urql";
import { Note } from "../../ui/States";
import { ClaimLastChangeDocument } from "./ClaimWords.generated";

/** Says that a colleague saved the claim while somebody writes on it. */
export function ChangedMeanwhile({ claimId }: { claimId: string }) {
  const [{ data, error }] = useQuery({
    query: ClaimLastChangeDocument,
    variables: { id: claimId },
    requestPolicy: "cache-and-network",
  });
  if (!data && !error) {
    return null;
  }
  const change = data?.claim?.history.nodes.find((entry) => entry.subjectType === "Claim");
  return (
    <Note>
      {change?.by.name ?? "Somebody"} changed this while you were writing. Your words are kept; when you save, you are
      shown both and choose.
    </Note>
  );
}
