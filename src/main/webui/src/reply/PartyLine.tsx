import { Link } from "react-router";
import { Button } from "../ui/Button";
import { dayInWords } from "../words/dates";
import { claimPartyRole, contactChannel } from "../words/labels";
import { ResponseCard } from "./answer/ResponseCard";
import type { Conversation } from "./conversation";
import type { RequestWordsFragment } from "./Replies.generated";
import styles from "./Replies.module.css";
import type { Open } from "./RepliesSection";
import { RequestButtons } from "./RequestButtons";
import { stateInWords } from "./silence";
import { stepsOf } from "./steps";
import { Timeline } from "./Timeline";
import { useNow } from "./useNow";

interface Props {
  conversation: Conversation;
  onOpen: (open: Open) => void;
}

/** One party: where it stands in words, how that came about, and what it said. */
export function PartyLine({ conversation, onOpen }: Props) {
  const now = useNow();
  const { party, role, requests, responses } = conversation;
  return (
    <div className={styles.party}>
      <div className={styles.partyHead}>
        <h3 dir="auto">
          <Link to={`/desk/parties/${party.id}`}>{party.name}</Link>
        </h3>
        {role && <span className="quiet">{claimPartyRole[role].toLowerCase()}</span>}
        <p className={styles.state}>{stateInWords(conversation, now)}</p>
      </div>
      <Timeline name={party.name} steps={stepsOf(conversation, now)} />
      {requests.map((request) => (
        <Request key={request.id} request={request} onOpen={(open) => onOpen({ kind: "request", ...open })} />
      ))}
      <div className={styles.asking}>
        <Button onPress={() => onOpen({ kind: "ask", company: party })}>
          {requests.length === 0 ? `Ask ${party.name}` : "Ask again"}
        </Button>
        <Button look="quiet" onPress={() => onOpen({ kind: "report", company: party })}>
          Record what {party.name} said elsewhere
        </Button>
      </div>
      {responses.length > 0 && (
        <ul aria-label={`What ${party.name} says, newest first`}>
          {responses.map((response) => (
            <li key={response.id}>
              <ResponseCard response={response} onRetract={() => onOpen({ kind: "retract", response })} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface RequestProps {
  request: RequestWordsFragment;
  onOpen: (open: Omit<Extract<Open, { kind: "request" }>, "kind">) => void;
}

function Request({ request, onOpen }: RequestProps) {
  const { allegations, channel, company, sentAt } = request;
  const name = `request of ${dayInWords(sentAt)} (${contactChannel[channel].toLowerCase()})`;
  return (
    <div className={styles.request}>
      <span>
        {name.charAt(0).toUpperCase() + name.slice(1)}
        {allegations.length > 1 && `, ${allegations.length} allegations`}
      </span>
      <RequestButtons
        request={request}
        name={`${company.name}, ${name}`}
        onOpen={(deed) => onOpen({ deed, request })}
      />
    </div>
  );
}
