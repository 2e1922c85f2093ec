import { useId } from "react";
import type { ResponseRequestState } from "../../graphql/schema.generated";
import { Paged } from "../../ui/Paged";
import type { OpenDeed } from "../RequestDialogs";
import { useNow } from "../useNow";
import { ReplyColumnDocument } from "./Board.generated";
import styles from "./Board.module.css";
import { RequestRow } from "./RequestRow";

/** How many requests of a column are read at once. */
export const pageSize = 20;

interface Props {
  title: string;
  state: ResponseRequestState;
  company?: string;
  count?: number;
  empty: string;
  onOpen: (open: OpenDeed) => void;
}

/** The requests whose time is of one kind, the earliest deadline first. */
export function Column({ title, state, company, count, empty, onOpen }: Props) {
  const id = useId();
  const now = useNow();
  return (
    <section aria-labelledby={id} className={styles.column}>
      <h2 id={id} className={styles.title}>
        {title} {count !== undefined && <span className={styles.count}>{count}</span>}
      </h2>
      <Paged
        query={ReplyColumnDocument}
        variables={{ filter: filterOf(state, company), first: pageSize }}
        read={(data) => data.responseRequests}
        empty={<p className="quiet">{empty}</p>}
      >
        {(requests) => (
          <ul>
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} now={now} onOpen={(deed) => onOpen({ deed, request })} />
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

export function filterOf(state: ResponseRequestState, company?: string) {
  return { state: [state], company: company ?? null };
}
