import { Link } from "react-router";
import { useQuery } from "urql";
import { Paged } from "../../ui/Paged";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { ResponseCard } from "../answer/ResponseCard";
import { ReplyCountsDocument } from "../board/Board.generated";
import styles from "../Replies.module.css";
import { byClaim } from "./byClaim";
import { PartyRepliesDocument } from "./PartyReplies.generated";
import { silencesInWords } from "./silencesInWords";

/** How a party answered over time: its silences are counted beside its words. */
export function PartyReplies({ partyId, name }: { partyId: string; name: string }) {
  return (
    <Section title="How it answered" aside={<Silences partyId={partyId} />}>
      <Paged
        query={PartyRepliesDocument}
        variables={{ id: partyId, first: 20 }}
        read={(data) => data.party?.responses}
        empty={<Empty>{name} has answered nothing yet.</Empty>}
      >
        {(responses) => (
          <ol>
            {byClaim(responses).map(([claim, own]) => (
              <li key={claim.id} className={styles.party}>
                <h3 className={styles.claim}>
                  <Link to={`/desk/claims/${claim.id}`} lang={claim.language} dir="auto">
                    {claim.statement}
                  </Link>
                </h3>
                <ol>
                  {own.map((response) => (
                    <li key={response.id}>
                      <ResponseCard response={response} />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
        )}
      </Paged>
    </Section>
  );
}

function Silences({ partyId }: { partyId: string }) {
  const [{ data }] = useQuery({ query: ReplyCountsDocument, variables: { company: partyId } });
  if (!data) {
    return null;
  }
  const counts = {
    unanswered: data.overdue.totalCount,
    open: data.dueToday.totalCount + data.dueLater.totalCount,
    answered: data.answered.totalCount,
  };
  return (
    <span>
      {silencesInWords(counts)}{" "}
      {Object.values(counts).some((count) => count > 0) && (
        <Link to={`/desk/replies?company=${partyId}`}>See the requests</Link>
      )}
    </span>
  );
}
