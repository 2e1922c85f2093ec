import { Link } from "react-router";
import { ChainLine } from "../../ui/ChainLine";
import { Paged } from "../../ui/Paged";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { dateInWords, dayInWords } from "../../words/dates";
import styles from "../Party.module.css";
import { PartyOriginatedDocument, type PartyOriginatedQuery } from "./About.generated";

type Attribution = NonNullable<PartyOriginatedQuery["party"]>["originated"]["nodes"][number];

/** The claims that go back to the party. */
export function Originated({ partyId, name }: { partyId: string; name: string }) {
  return (
    <Section title="What it claimed">
      <Paged
        query={PartyOriginatedDocument}
        variables={{ id: partyId, first: 10 }}
        read={(data) => data.party?.originated}
        empty={<Empty>No claim goes back to {name}. A claim's page says who made it first.</Empty>}
      >
        {(attributions) => (
          <ul>
            {attributions.map((attribution) => (
              <One key={attribution.id} attribution={attribution} />
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
}

function One({ attribution: { claim, hops, recordedAt } }: { attribution: Attribution }) {
  const said = hops[0] && dateInWords(hops[0].saidOn);
  return (
    <li className={styles.entry}>
      <p className={styles.statement}>
        <Link to={`/desk/claims/${claim.id}`} lang={claim.language} dir="auto">
          {claim.statement}
        </Link>
      </p>
      <ChainLine hops={hops} />
      <p className="quiet">{said ? `Said ${said}` : `Said on an unknown day, recorded ${dayInWords(recordedAt)}`}</p>
    </li>
  );
}
