import { X } from "lucide-react";
import { useQuery } from "urql";
import { type Chip, chipsOf } from "./chips";
import { FilterPartyDocument } from "./QueueRow.generated";
import styles from "./queue.module.css";
import type { QueueView } from "./queueView";

/** The filters in force, each with its button that takes it away. */
export function Chips({ view, onShow }: { view: QueueView; onShow: (view: QueueView) => void }) {
  const chips = chipsOf(view);
  return chips.length === 0 ? null : (
    <ul className={styles.chips} aria-label="Filters">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className={styles.chip} onClick={() => onShow(chip.without)}>
            <span className="visually-hidden">Remove the filter: </span>
            <ChipWords chip={chip} />
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function ChipWords({ chip }: { chip: Chip }) {
  const [{ data }] = useQuery({
    query: FilterPartyDocument,
    variables: { id: chip.partyId ?? "" },
    pause: chip.partyId === undefined,
  });
  return <span dir="auto">{data?.party?.name ?? chip.words}</span>;
}
