import { useId } from "react";
import { useQuery } from "urql";
import { failureOf } from "../graphql/failure";
import { Button } from "../ui/Button";
import { Failed, Skeleton } from "../ui/States";
import { dayInWords } from "../words/dates";
import { ResponseCard } from "./answer/ResponseCard";
import { ClaimRepliesAsOfDocument } from "./ClaimReplies.generated";
import type { Conversation } from "./conversation";
import styles from "./Replies.module.css";
import { instantOf, ownZone } from "./request/zones";

/** A day to look back from. */
export function AsOf({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const id = useId();
  return (
    <span className={styles.asOf}>
      <label htmlFor={id}>What they had said by the end of</label>
      <input id={id} type="date" value={day} onChange={(event) => onChange(event.target.value)} />
      {day && (
        <Button look="quiet" onPress={() => onChange("")}>
          Back to now
        </Button>
      )}
    </span>
  );
}

interface Props {
  claimId: string;
  day: string;
  conversations: readonly Conversation[];
}

/** Each party's words as they stood at the end of a day: who had said nothing by then is there too. */
export function SaidByThen({ claimId, day, conversations }: Props) {
  const asOf = instantOf({ wall: `${day}T23:59:59`, zone: ownZone() });
  const [{ data, error }] = useQuery({
    query: ClaimRepliesAsOfDocument,
    variables: { id: claimId, asOf: asOf ?? "" },
    pause: asOf === undefined,
  });
  if (!asOf || !data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton />;
  }
  const said = data.claim?.companyResponses ?? [];
  return conversations.map(({ party }) => {
    const own = said.filter(({ company }) => company.id === party.id).reverse();
    return (
      <div key={party.id} className={styles.party}>
        <h3 dir="auto">{party.name}</h3>
        {own.length === 0 && <p className={styles.state}>Had said nothing by {dayInWords(asOf)}</p>}
        <ul>
          {own.map((response) => (
            <li key={response.id}>
              <ResponseCard response={response} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
