import { X } from "lucide-react";
import { Link } from "react-router";
import { useQuery } from "urql";
import type { PublishedClaimFilter } from "../../graphql/schema.generated";
import { type Chip, chipsOf, without } from "./chips";
import styles from "./FilterChips.module.css";
import { addressOf, everything, isNarrowed, type Wanted } from "./filters";
import { PartyByClaimsDocument } from "./PartyByClaims.generated";

interface Props {
  wanted: Wanted;
  /** After one is gone, the focus needs another place. */
  onRemoved: () => void;
}

/** What is asked for, each to be taken away by itself. */
export function FilterChips({ wanted, onRemoved }: Props) {
  if (!isNarrowed(wanted)) {
    return null;
  }
  return (
    <ul className={styles.chips} aria-label="What is asked for">
      {chipsOf(wanted).map((chip) => (
        <ChipLink key={chip.words} chip={chip} onRemoved={onRemoved} />
      ))}
      {wanted.parties.map((id) => (
        <PartyChip key={id} id={id} field="party" wanted={wanted} onRemoved={onRemoved} />
      ))}
      {wanted.sources.map((id) => (
        <PartyChip key={id} id={id} field="source" wanted={wanted} onRemoved={onRemoved} />
      ))}
      <li>
        <Link
          className={styles.clear}
          to={{ search: addressOf({ ...everything, order: wanted.order }).toString() }}
          onClick={onRemoved}
        >
          Clear the filters
        </Link>
      </li>
    </ul>
  );
}

function ChipLink({ chip, onRemoved }: { chip: Chip; onRemoved: () => void }) {
  return (
    <li>
      <Link
        className={styles.chip}
        to={{ search: addressOf(chip.without).toString() }}
        aria-label={`Remove the filter ${chip.words}`}
        onClick={onRemoved}
      >
        <span dir="auto">{chip.words}</span> <X aria-hidden size={14} />
      </Link>
    </li>
  );
}

interface PartyChipProps extends Props {
  id: string;
  field: "party" | "source";
}

function PartyChip({ id, field, wanted, onRemoved }: PartyChipProps) {
  const name = usePartyName(id, { [field]: [id] });
  const chip: Chip =
    field === "party"
      ? { words: `About ${name}`, without: { ...wanted, parties: without(wanted.parties, id) } }
      : { words: `Said or passed on by ${name}`, without: { ...wanted, sources: without(wanted.sources, id) } };
  return <ChipLink chip={chip} onRemoved={onRemoved} />;
}

/** Readers know parties from claims alone, so any claim of theirs tells the name. */
function usePartyName(id: string, filter: PublishedClaimFilter): string {
  const [{ data }] = useQuery({ query: PartyByClaimsDocument, variables: { filter } });
  const parties = (data?.publishedClaims.nodes ?? []).flatMap((claim) => [
    ...claim.parties.map(({ party }) => party),
    ...claim.attributions.flatMap(({ hops }) => hops.map(({ party }) => party)),
  ]);
  return parties.find((party) => party?.id === id)?.name ?? "a party";
}
