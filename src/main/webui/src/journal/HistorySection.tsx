import { Paged } from "../ui/Paged";
import { Section } from "../ui/Section";
import { type ClaimHistoryFragment, ClaimHistoryPageDocument } from "./ClaimHistory.generated";
import { EntryItem } from "./EntryItem";
import styles from "./journal.module.css";

/** What was done to the claim and to all that belongs to it, newest first. */
export function HistorySection({ claim }: { claim: ClaimHistoryFragment }) {
  const { totalCount } = claim.newest;
  return (
    <Section
      title="History"
      aside={<span className="quiet">{totalCount === 1 ? "1 change" : `${totalCount} changes`}</span>}
    >
      <Paged
        query={ClaimHistoryPageDocument}
        variables={{ id: claim.id, first: 5 }}
        later={{ first: 20 }}
        read={(data) => data.claim?.history}
        empty={<p className="quiet">Nothing was done yet.</p>}
      >
        {(entries) => (
          <ol className={styles.entries}>
            {entries.map((entry) => (
              <EntryItem key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </Paged>
    </Section>
  );
}
