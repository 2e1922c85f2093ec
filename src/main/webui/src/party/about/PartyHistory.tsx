import { EntryItem } from "../../journal/EntryItem";
import { Paged } from "../../ui/Paged";
import { Section } from "../../ui/Section";
import { PartyHistoryDocument } from "./About.generated";

/** What was done to the record, and to others that were merged into it. */
export function PartyHistory({ partyId }: { partyId: string }) {
  return (
    <Section title="History">
      <Paged
        query={PartyHistoryDocument}
        variables={{ about: partyId, first: 10 }}
        read={(data) => data.journal}
        empty={<p className="quiet">Nothing was done yet.</p>}
      >
        {(entries) => (
          <ol>
            {entries.map((entry) => (
              <EntryItem key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </Paged>
    </Section>
  );
}
