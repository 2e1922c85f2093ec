import { useNavigate, useParams, useSearchParams } from "react-router";
import { useClient, useQuery } from "urql";
import { NotFound } from "../app/NotFound";
import { failureOf } from "../graphql/failure";
import { Failed, Skeleton } from "../ui/States";
import { Document } from "./claim/Document";
import { Redacted, Withdrawn } from "./claim/Gone";
import { PublishedClaimDocument } from "./claim/PublishedClaim.generated";

/** One published claim: its newest version, or the one that the address names. */
export function PublishedClaimPage() {
  const { id = "" } = useParams();
  const [address] = useSearchParams();
  return <Answer key={id} id={id} version={versionIn(address)} />;
}

function versionIn(address: URLSearchParams): number | undefined {
  const number = Number(address.get("version"));
  return Number.isInteger(number) && number > 0 && number < 2 ** 31 ? number : undefined;
}

function Answer({ id, version }: { id: string; version?: number }) {
  const showNewest = useShowNewest(id);
  const [{ data, error }] = useQuery({
    query: PublishedClaimDocument,
    variables: { id, version },
    // Which version is the newest only the server knows; a text that was opened never changes under its reader's eyes.
    requestPolicy: version === undefined ? "network-only" : "cache-first",
  });
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={12} />;
  }
  const claim = data.publishedClaim;
  switch (claim?.__typename) {
    case "PublishedClaim":
      return <Document key={claim.version} claim={claim} onShowNewest={showNewest} />;
    case "WithdrawnClaim":
      return <Withdrawn claim={claim} />;
    case "RedactedClaim":
      return <Redacted claim={claim} />;
    default:
      return <NotFound what="claim" />;
  }
}

function useShowNewest(id: string): () => void {
  const client = useClient();
  const navigate = useNavigate();
  return () => {
    client
      .query(PublishedClaimDocument, { id, version: undefined }, { requestPolicy: "network-only" })
      .toPromise()
      .then(() => navigate(`/claims/${id}`));
  };
}
