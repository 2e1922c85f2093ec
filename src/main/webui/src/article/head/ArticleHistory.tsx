import { EntryItem } from "../../journal/EntryItem";
import { Overlay } from "../../ui/Overlay";
import { Paged } from "../../ui/Paged";
import { ArticleHistoryDocument } from "./ArticleHistory.generated";

/** What was done to the article and in it. */
export function ArticleHistory({ id, onClose }: { id: string; onClose: () => void }) {
  return (
    <Overlay title="History" isOpen wide onClose={onClose}>
      <Paged query={ArticleHistoryDocument} variables={{ id }} read={(data) => data.article?.history} empty={null}>
        {(entries) => (
          <ol aria-label="Changes, newest first">
            {entries.map((entry) => (
              <EntryItem key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </Paged>
    </Overlay>
  );
}
