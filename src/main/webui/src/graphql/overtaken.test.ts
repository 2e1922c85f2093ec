import { Client, CombinedError, type Exchange, gql, type OperationResult } from "@urql/core";
import { describe, expect, it } from "vitest";
import { map, pipe } from "wonka";
import { leaveOutOvertaken } from "./overtaken";

const query = gql("query Claim { claim { id } }");

/** A server behind the cache that gives these answers, one after the other, to one question. */
function answering(answers: Partial<OperationResult>[]): Exchange {
  return () => (operations) =>
    pipe(
      operations,
      map((operation) => ({ operation, stale: false, hasNext: false, ...answers.shift() }) as OperationResult),
    );
}

function asked(answers: Partial<OperationResult>[]) {
  const client = new Client({
    url: "/graphql",
    preferGetMethod: false,
    exchanges: [leaveOutOvertaken, answering(answers)],
  });
  const results: OperationResult[] = [];
  client.query(query, {}).subscribe((result) => results.push(result));
  return results;
}

describe("an answer that an event overtook", () => {
  it("does not reach the page", () => {
    expect(asked([{ data: null }])).toEqual([]);
  });

  it("is told from one that says that there is nothing", () => {
    expect(asked([{ data: { claim: null } }])).toMatchObject([{ data: { claim: null } }]);
  });

  it("is told from a failure", () => {
    const error = new CombinedError({ networkError: new Error("away") });
    expect(asked([{ error }])).toMatchObject([{ error }]);
  });
});
