import { Link } from "react-router";
import { dayInWords, distanceInWords, momentInWords } from "../../words/dates";
import { attemptOutcome, contactChannel } from "../../words/labels";
import type { AttemptWordsFragment, RequestWordsFragment } from "../Replies.generated";
import { RequestButtons } from "../RequestButtons";
import type { Deed } from "../RequestDialogs";
import { ownZone } from "../request/zones";
import styles from "./Board.module.css";
import { nextStep } from "./nextStep";

interface Props {
  request: RequestWordsFragment;
  now: Date;
  onOpen: (deed: Deed) => void;
}

/** One request on the board. The keys act on the row that has the focus. */
export function RequestRow({ request, now, onOpen }: Props) {
  const { id, company, channel, sentAt, attempts } = request;
  const asked = `asked ${dayInWords(sentAt)} by ${contactChannel[channel].toLowerCase()}`;
  return (
    <li className={styles.row} data-request={id} tabIndex={-1} aria-label={`${company.name}, ${asked}`}>
      <h3 className={styles.company} dir="auto">
        <Link to={`/desk/parties/${company.id}`}>{company.name}</Link>
      </h3>
      <p className="quiet">{asked.charAt(0).toUpperCase() + asked.slice(1)}</p>
      <DeadlineLine request={request} now={now} />
      <Allegations request={request} />
      <Attempts attempts={attempts} />
      <p className={styles.next}>{nextStep(request, now)}</p>
      <RequestButtons request={request} name={`${company.name}, ${asked}`} onOpen={onOpen} />
    </li>
  );
}

function DeadlineLine({ request: { deadline, zone, withdrawnAt, withdrawnWhy }, now }: Omit<Props, "onOpen">) {
  if (withdrawnAt) {
    return (
      <p>
        Withdrawn {momentInWords(withdrawnAt)}: <span dir="auto">{withdrawnWhy}</span>
      </p>
    );
  }
  return (
    <p>
      <strong>Due {distanceInWords(deadline, now)}</strong>
      <br />
      {momentInWords(deadline, zone)} <span className="quiet">theirs ({zone})</span>
      {zone !== ownZone() && (
        <>
          <br />
          {momentInWords(deadline, ownZone())} <span className="quiet">ours</span>
        </>
      )}
    </p>
  );
}

function Allegations({ request: { allegations } }: Pick<Props, "request">) {
  const answered = allegations.filter((each) => each.answered).length;
  return (
    <details className={styles.more}>
      <summary>
        {counted(allegations.length, "allegation")}
        {answered > 0 && `, ${answered} answered`}
      </summary>
      <ol className={styles.allegations}>
        {allegations.map(({ number, claim, answered }) => (
          <li key={number} value={number}>
            <Link to={`/desk/claims/${claim.id}`} lang={claim.language} dir="auto">
              {claim.statement}
            </Link>
            {answered && <span className="quiet"> (answered)</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Attempts({ attempts }: { attempts: readonly AttemptWordsFragment[] }) {
  if (attempts.length === 0) {
    return <p>No attempt logged</p>;
  }
  return (
    <details className={styles.more}>
      <summary>{counted(attempts.length, "attempt")}</summary>
      <ul>
        {attempts.map(({ id, at, channel, outcome, note }) => (
          <li key={id}>
            {momentInWords(at)}: {attemptOutcome[outcome].toLowerCase()} ({contactChannel[channel].toLowerCase()})
            {note && <span dir="auto">. {note}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function counted(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? "" : "s"}`;
}
