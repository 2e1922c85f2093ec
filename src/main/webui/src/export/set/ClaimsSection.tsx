import { useQuery } from "urql";
import { Paged } from "../../ui/Paged";
import { Section } from "../../ui/Section";
import { claimsInWords } from "../claims";
import { FoundClaims, readersPage } from "./FoundClaims";
import { ClaimsOfSetDocument, CountOfSetDocument, type SetLineFragment } from "./Sets.generated";

/** The claims that are in the set now. */
export function ClaimsSection({ set }: { set: SetLineFragment }) {
  return (
    <Section title="Claims in it now" aside={<Count id={set.id} />}>
      <Paged
        query={ClaimsOfSetDocument}
        variables={{ id: set.id, first: 10 }}
        later={{ first: 50 }}
        read={(data) => data.claimSet?.claims}
        requestPolicy="cache-and-network"
        empty={<p className="quiet">No claim fits now.</p>}
      >
        {(claims) => <FoundClaims claims={claims} pageOf={set.scope === "PUBLISHED" ? readersPage : undefined} />}
      </Paged>
    </Section>
  );
}

function Count({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: CountOfSetDocument, variables: { id }, requestPolicy: "cache-and-network" });
  const count = data?.claimSet?.claimCount;
  return <span className="quiet">{count === undefined ? "" : claimsInWords(count)}</span>;
}
