import { Link } from "react-router";
import { Paged } from "../../ui/Paged";
import { Empty } from "../../ui/States";
import { ClaimInList } from "./ClaimInList";
import { type filterOf, isNarrowed, type orderOf, type Wanted } from "./filters";
import { PublishedClaimsDocument } from "./PublishedClaims.generated";

interface Props {
  wanted: Wanted;
  variables: { filter: ReturnType<typeof filterOf>; orderBy: ReturnType<typeof orderOf>; withFacets: boolean };
}

const laterPages = { withFacets: false };

/** The claims themselves, page by page. */
export function ClaimList({ wanted, variables }: Props) {
  return (
    <Paged
      query={PublishedClaimsDocument}
      variables={variables}
      later={laterPages}
      read={({ publishedClaims: { edges, pageInfo } }) => ({ nodes: edges, pageInfo })}
      requestPolicy="cache-and-network"
      empty={<Nothing isNarrowed={isNarrowed(wanted)} />}
    >
      {(edges) => (
        <ul>
          {edges.map(({ node, fragments }) => (
            <ClaimInList key={node.id} claim={node} fragments={fragments} />
          ))}
        </ul>
      )}
    </Paged>
  );
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  if (!isNarrowed) {
    return <Empty>Nothing has been published yet. What the desk has checked will stand here.</Empty>;
  }
  return (
    <Empty>
      No published claim fits. Ask for less, use other words, or <Link to="/">clear the filters</Link>.
    </Empty>
  );
}
