import { Button } from "../../ui/Button";
import { Paged } from "../../ui/Paged";
import { Empty } from "../../ui/States";
import styles from "../Replies.module.css";
import { ClaimsOfPartyDocument } from "./Request.generated";

export interface PickedClaim {
  id: string;
  statement: string;
  limits?: string | null;
  language: string;
}

/** How many claims one letter is about at most. */
const most = 20;

interface Props {
  companyId: string;
  companyName: string;
  picked: readonly PickedClaim[];
  onPick: (claims: PickedClaim[]) => void;
  error?: string;
}

/** The numbered allegations of a letter, in their order, and the party's other claims to add to them. */
export function AllegationPicker({ companyId, companyName, picked, onPick, error }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend>Allegations, as the letter numbers them</legend>
      {error && <p className={styles.error}>{error}</p>}
      <ol className={styles.numbered}>
        {picked.map((claim, place) => (
          <li key={claim.id}>
            <span lang={claim.language} dir="auto">
              {claim.statement}
            </span>
            <Picked claims={picked} place={place} onPick={onPick} />
          </li>
        ))}
      </ol>
      {picked.length < most && (
        <details className={styles.more}>
          <summary>Other claims about {companyName}</summary>
          <Others companyId={companyId} picked={picked} onPick={onPick} />
        </details>
      )}
    </fieldset>
  );
}

function Picked({ claims, place, onPick }: { claims: readonly PickedClaim[]; place: number; onPick: Props["onPick"] }) {
  const number = place + 1;
  return (
    <span className={styles.buttons}>
      {place > 0 && (
        <Button look="quiet" aria-label={`Up: number ${number}`} onPress={() => onPick(movedUp(claims, place))}>
          Up
        </Button>
      )}
      {claims.length > 1 && (
        <Button
          look="quiet"
          aria-label={`Leave out number ${number}`}
          onPress={() => onPick(claims.filter((_, other) => other !== place))}
        >
          Leave out
        </Button>
      )}
    </span>
  );
}

export function movedUp<Each>(list: readonly Each[], place: number): Each[] {
  const moved = [...list];
  moved.splice(place - 1, 0, ...moved.splice(place, 1));
  return moved;
}

function Others({ companyId, picked, onPick }: Pick<Props, "companyId" | "picked" | "onPick">) {
  const ids = new Set(picked.map(({ id }) => id));
  return (
    <Paged
      query={ClaimsOfPartyDocument}
      variables={{ party: companyId, first: 20 }}
      read={(data) => data.claims}
      empty={<Empty>No other claim is about it.</Empty>}
    >
      {(claims) => {
        const others = claims.filter(({ id }) => !ids.has(id));
        return others.length === 0 ? (
          <Empty>No other claim is about it.</Empty>
        ) : (
          <ul className={styles.others}>
            {others.map((claim) => (
              <li key={claim.id}>
                <span lang={claim.language} dir="auto">
                  {claim.statement}
                </span>
                <Button
                  look="quiet"
                  aria-label={`Add to the letter: ${claim.statement}`}
                  onPress={() => onPick([...picked, claim])}
                >
                  Add
                </Button>
              </li>
            ))}
          </ul>
        );
      }}
    </Paged>
  );
}
