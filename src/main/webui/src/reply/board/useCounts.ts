import type { Client } from "@urql/core";
import { useEffect, useRef } from "react";
import { useClient, useQuery } from "urql";
import type { ResponseRequestState } from "../../graphql/schema.generated";
import { useNow } from "../useNow";
import { ReplyColumnDocument, ReplyCountsDocument, type ReplyCountsQuery } from "./Board.generated";
import { filterOf, pageSize } from "./Column";

export type Counts = Record<ResponseRequestState, number>;

/**
 * How many requests are in each column. A deadline passes without anybody doing anything, so no event tells of it: the
 * counts are asked for every minute, and where one has changed the columns are read anew.
 */
export function useCounts(company?: string): Partial<Counts> {
  const client = useClient();
  const now = useNow();
  const [{ data }] = useQuery({ query: ReplyCountsDocument, variables: { company: company ?? null } });
  const shown = useRef(data);
  const asked = useRef(now);
  useEffect(() => {
    shown.current = data;
  }, [data]);
  useEffect(() => {
    if (asked.current !== now) {
      asked.current = now;
      void followTheClock(client, company, shown.current);
    }
  }, [now, client, company]);
  return data ? countsOf(data) : {};
}

async function followTheClock(client: Client, company: string | undefined, shown: ReplyCountsQuery | undefined) {
  const network = { requestPolicy: "network-only" } as const;
  const { data } = await client.query(ReplyCountsDocument, { company: company ?? null }, network).toPromise();
  if (!data || !shown) {
    return;
  }
  for (const state of changed(countsOf(shown), countsOf(data))) {
    const variables = { filter: filterOf(state, company), first: pageSize, after: null };
    void client.query(ReplyColumnDocument, variables, network).toPromise();
  }
}

function countsOf(data: ReplyCountsQuery): Counts {
  return {
    OVERDUE: data.overdue.totalCount,
    DUE_TODAY: data.dueToday.totalCount,
    OPEN: data.dueLater.totalCount,
    ANSWERED: data.answered.totalCount,
    WITHDRAWN: data.withdrawn.totalCount,
  };
}

function changed(before: Counts, after: Counts): ResponseRequestState[] {
  return (Object.keys(after) as ResponseRequestState[]).filter((state) => before[state] !== after[state]);
}
