import { Button } from "../ui/Button";
import { claimPartyRole } from "../words/labels";
import type { Conversation } from "./conversation";
import styles from "./Replies.module.css";
import type { Open } from "./RepliesSection";

/** Who is named and nobody had to ask; one may all the same. */
export function Bystanders({ parties, onOpen }: { parties: readonly Conversation[]; onOpen: (open: Open) => void }) {
  if (parties.length === 0) {
    return null;
  }
  return (
    <ul className={styles.bystanders} aria-label="Also named, and not asked">
      {parties.map(({ party, role }) => (
        <li key={party.id}>
          <span dir="auto">{party.name}</span>{" "}
          {role && <span className="quiet">{claimPartyRole[role].toLowerCase()}</span>}{" "}
          <Button look="quiet" aria-label={`Ask ${party.name}`} onPress={() => onOpen({ kind: "ask", company: party })}>
            Ask
          </Button>
          <Button
            look="quiet"
            aria-label={`Record what ${party.name} said elsewhere`}
            onPress={() => onOpen({ kind: "report", company: party })}
          >
            Said elsewhere
          </Button>
        </li>
      ))}
    </ul>
  );
}
