import { X } from "lucide-react";
import { Link } from "react-router";
import { useQuery } from "urql";
import { PartyByIdDocument } from "../../party/Party.generated";
import { type Asked, addressOf, nothing } from "./asked";
import { type Chip, chipsOf } from "./chips";
import styles from "./search.module.css";

interface Props {
  asked: Asked;
  /** After one is gone, the focus needs another place. */
  onRemoved: () => void;
}

/** The filters in force, each to be taken away by itself. */
export function Chips({ asked, onRemoved }: Props) {
  return (
    <ul className={styles.chips} aria-label="Filters">
      {chipsOf(asked).map((chip) => (
        <li key={chip.key}>
          <Link className={styles.chip} to={{ search: addressOf(chip.without).toString() }} onClick={onRemoved}>
            <span className="visually-hidden">Remove the filter: </span>
            <ChipWords chip={chip} />
            <X aria-hidden size={14} />
          </Link>
        </li>
      ))}
      <li>
        <Link
          className={styles.clear}
          to={{ search: addressOf({ ...nothing, text: asked.text }).toString() }}
          onClick={onRemoved}
        >
          Clear the filters
        </Link>
      </li>
    </ul>
  );
}

function ChipWords({ chip: { partyId, words } }: { chip: Chip }) {
  const [{ data }] = useQuery({ query: PartyByIdDocument, variables: { id: partyId ?? "" }, pause: !partyId });
  return (
    <span>
      {words} {partyId && <bdi>{data ? (data.party?.name ?? "a party that is not there") : "…"}</bdi>}
    </span>
  );
}
