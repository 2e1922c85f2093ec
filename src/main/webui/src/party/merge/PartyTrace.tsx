import { Link } from "react-router";
import { useQuery } from "urql";
import { MarkedText } from "../../ui/MarkedText";
import { Section } from "../../ui/Section";
import { useLanding } from "../../ui/useLanding";
import { momentInWords } from "../../words/dates";
import { partyKind } from "../../words/labels";
import styles from "../Party.module.css";
import { TakeApart } from "./TakeApart";
import { PartyTraceDocument, type PartyTraceQuery } from "./Trace.generated";

type Trace = NonNullable<PartyTraceQuery["party"]>;

/** Which records stand in this one, and which may belong there. */
export function PartyTrace({ partyId }: { partyId: string }) {
  const [{ data }] = useQuery({ query: PartyTraceDocument, variables: { id: partyId } });
  const { mergedParties = [], likelyDuplicates = [] } = data?.party ?? {};
  const landing = useLanding<HTMLDivElement>(String(mergedParties.length));
  return (
    <div ref={landing} tabIndex={-1} className={styles.landing}>
      {mergedParties.length > 0 && <Merged merges={mergedParties} />}
      {likelyDuplicates.length > 0 && <Duplicates suggestions={likelyDuplicates} />}
    </div>
  );
}

function Merged({ merges }: { merges: Trace["mergedParties"] }) {
  return (
    <Section title="Merged into it">
      <ul>
        {merges.map(({ party, by, at }) => (
          <li key={party.id} className={styles.row}>
            <Link to={`/desk/parties/${party.id}`} className={styles.name} dir="auto">
              {party.name}
            </Link>
            <span className="quiet">
              by {by.name}, {momentInWords(at)}
            </span>
            <TakeApart party={party} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Duplicates({ suggestions }: { suggestions: Trace["likelyDuplicates"] }) {
  return (
    <Section title="May be the same">
      <ul>
        {suggestions.map(({ party, matchedName, parts }) => (
          <li key={party.id} className={styles.row}>
            <Link to={`/desk/parties/${party.id}`} className={styles.name} dir="auto">
              {party.name}
            </Link>
            <span className="quiet">{partyKind[party.kind]}</span>
            {matchedName !== party.name && (
              <span className="quiet">
                also <MarkedText parts={parts} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
