import { Client, CombinedError, type Exchange, gql, type OperationResult } from "@urql/core";
import { describe, expect, it } from "vitest";
import { fromPromise, mergeMap, pipe } from "wonka";
import { leaveOutOvertaken } from "./overtaken";

const query = gql("query Claim { claim { id } }");

/** A server behind the cache that gives these answers, one after the other, to one question. */
function answering(answers: Partial<OperationResult>[]): Exchange {
  return () => (operations) =>
    pipe(
      operations,
      mergeMap((operation) => {
        const result = { operation, stale: false, hasNext: false, ...answers.shift() } as OperationResult;
        return fromPromise(Promise.resolve(result));
      }),
    );
}

async function asked(answers: Partial<OperationResult>[]) {
  const client = new Client({
    url: "/graphql",
    preferGetMethod: false,
    exchanges: [leaveOutOvertaken, answering(answers)],
  });
  const results: OperationResult[] = [];
  client.query(query, {}).subscribe((result) => results.push(result));
  await new Promise((done) => setTimeout(done));
  return results;
}

describe("an answer that an event overtook", () => {
  it("does not reach the page, and is asked for again", async () => {
    const results = await asked([{ data: null }, { data: { claim: { id: "clm1" } } }]);
    expect(results).toMatchObject([{ data: { claim: { id: "clm1" } } }]);
    expect(results).toHaveLength(1);
  });

  it("is not asked for for ever", async () => {
    const answers = Array.from({ length: 20 }, () => ({ data: null }));
    expect(await asked(answers)).toEqual([]);
    expect(answers).toHaveLength(14);
  });

  it("is told from one that says that there is nothing", async () => {
    expect(await asked([{ data: { claim: null } }])).toMatchObject([{ data: { claim: null } }]);
  });

  it("is told from a failure", async () => {
    const error = new CombinedError({ networkError: new Error("away") });
    expect(await asked([{ error }])).toMatchObject([{ error }]);
  });
});
