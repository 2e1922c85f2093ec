import { X } from "lucide-react";
import { Link } from "react-router";
import { useQuery } from "urql";
import type { PublishedClaimFilter } from "../../graphql/schema.generated";
import { type Chip, chipsOf, without } from "./chips";
import styles from "./FilterChips.module.css";
import { addressOf, everything, isNarrowed, type Wanted, withText } from "./filters";
import { PartyByClaimsDocument } from "./PartyByClaims.generated";

interface Props {
  wanted: Wanted;
  /** After one is gone, the focus needs another place. */
  onRemoved: () => void;
}

const { order: _, ...nothingAsked } = everything;

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
      {wanted.outlets.map((id) => (
        <PartyChip key={id} id={id} field="outlet" wanted={wanted} onRemoved={onRemoved} />
      ))}
      <li>
        <Link
          className={styles.clear}
          to={{ search: addressOf({ ...withText(wanted, ""), ...nothingAsked }).toString() }}
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
  field: keyof typeof partyFields;
}

/** In which capacity a party is asked for: how that reads, and where it stands. */
const partyFields = {
  party: { words: "About", place: "parties" },
  source: { words: "Said or passed on by", place: "sources" },
  outlet: { words: "In articles of", place: "outlets" },
} as const;

function PartyChip({ id, field, wanted, onRemoved }: PartyChipProps) {
  const name = usePartyName(id, { [field]: [id] });
  const { words, place } = partyFields[field];
  const chip: Chip = { words: `${words} ${name}`, without: { ...wanted, [place]: without(wanted[place], id) } };
  return <ChipLink chip={chip} onRemoved={onRemoved} />;
}

/** Readers know parties from claims alone, so any claim of theirs tells the name. */
function usePartyName(id: string, filter: PublishedClaimFilter): string {
  const [{ data }] = useQuery({ query: PartyByClaimsDocument, variables: { filter } });
  const parties = (data?.publishedClaims.nodes ?? []).flatMap((claim) => [
    ...claim.parties.map(({ party }) => party),
    ...claim.appearances.map(({ article }) => article.outlet),
    ...claim.attributions.flatMap(({ hops }) => hops.map(({ party }) => party)),
  ]);
  return parties.find((party) => party?.id === id)?.name ?? "a party";
}
