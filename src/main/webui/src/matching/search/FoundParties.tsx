import { Link } from "react-router";
import { Section } from "../../ui/Section";
import { partyKind } from "../../words/labels";
import type { DeskSearchQuery } from "./Search.generated";
import styles from "./search.module.css";

/** The parties, by whichever of their names was found. */
export function FoundParties({ hits }: { hits: DeskSearchQuery["search"]["parties"]["hits"] }) {
  if (hits.length === 0) {
    return null;
  }
  return (
    <Section title="Parties">
      <ul>
        {hits.map(({ party: { id, name, kind }, matchedName }) => (
          <li key={id} className={styles.row}>
            <Link to={`/desk/parties/${id}`} className={styles.name} dir="auto">
              {name}
            </Link>{" "}
            <span className="quiet">
              {partyKind[kind]}
              {matchedName !== name && (
                <>
                  , also <bdi>{matchedName}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
