import { Client, type Exchange, gql, makeResult, type Operation } from "@urql/core";
import { describe, expect, it } from "vitest";
import { filter, map, merge, pipe, share } from "wonka";
import { DeskEventsDocument } from "../session/DeskEvents.generated";
import { cache } from "./cache";

const claimQuery = gql`query ($id: ID!) { claim(id: $id) { __typename id statement } }`;
const claimsQuery = gql`query { claims { __typename nodes { __typename id } } }`;
const claimSetQuery = gql`query ($id: ID!) { claimSet(id: $id) { __typename id name } }`;
const previewQuery = gql`query { claim(id: "clm1") { __typename id preview { __typename claim { __typename id version latestVersion statement } } } }`;
const versionQuery = gql`query ($version: Int) { publishedClaim(id: "pub1", version: $version) { ... on PublishedClaim { __typename id version statement } } }`;

/** A server that answers every operation from one function, and keeps what it was asked. */
function deskWith(answer: (operation: Operation) => object) {
  const asked: Operation[] = [];
  const server: Exchange = () => (operations) => {
    const shared = pipe(operations, share);
    const told = pipe(
      shared,
      filter((operation) => operation.kind !== "teardown"),
      map((operation) => {
        asked.push(operation);
        return makeResult(operation, { data: answer(operation), hasNext: false });
      }),
    );
    return merge([told]);
  };
  return { asked, client: new Client({ url: "/graphql", preferGetMethod: false, exchanges: [cache(), server] }) };
}

function event(subjectType: string, subjectId: string, concerns: { type: string; id: string }[] = []) {
  return {
    deskEvents: {
      __typename: "JournalEntry",
      id: `jrn-${subjectId}`,
      action: "recorded",
      at: "2026-11-12T10:00:00Z",
      subjectType,
      subjectId,
      by: { __typename: "Member", id: "mem1", name: "Chen" },
      concerns: concerns.map((one) => ({ __typename: "JournalSubject", ...one })),
    },
  };
}

describe("the cache", () => {
  it("reads a claim anew when evidence for it was added", async () => {
    const { asked, client } = deskWith((operation) =>
      operation.kind === "subscription"
        ? event("Evidence", "evi1", [{ type: "Claim", id: "clm1" }])
        : { claim: { __typename: "Claim", id: "clm1", statement: "It rained." } },
    );
    const onScreen = client.query(claimQuery, { id: "clm1" }).subscribe(() => {});
    client.subscription(DeskEventsDocument, {}).subscribe(() => {});
    await Promise.resolve();
    expect(asked.filter((operation) => operation.kind === "query")).toHaveLength(2);
    onScreen.unsubscribe();
  });

  it("leaves alone what an event does not concern", async () => {
    const { asked, client } = deskWith((operation) =>
      operation.kind === "subscription"
        ? event("Evidence", "evi1", [{ type: "Claim", id: "clm2" }])
        : { claim: { __typename: "Claim", id: "clm1", statement: "It rained." } },
    );
    const onScreen = client.query(claimQuery, { id: "clm1" }).subscribe(() => {});
    client.subscription(DeskEventsDocument, {}).subscribe(() => {});
    await Promise.resolve();
    expect(asked.filter((operation) => operation.kind === "query")).toHaveLength(1);
    onScreen.unsubscribe();
  });

  it("reads a list anew when something new may belong into it", async () => {
    const { asked, client } = deskWith((operation) =>
      operation.kind === "subscription"
        ? event("Claim", "clm9")
        : { claims: { __typename: "ClaimConnection", nodes: [{ __typename: "Claim", id: "clm1" }] } },
    );
    const onScreen = client.query(claimsQuery, {}).subscribe(() => {});
    client.subscription(DeskEventsDocument, {}).subscribe(() => {});
    await Promise.resolve();
    expect(asked.filter((operation) => operation.kind === "query")).toHaveLength(2);
    onScreen.unsubscribe();
  });

  it("reads a claim set anew when an export was asked for", async () => {
    const { asked, client } = deskWith((operation) =>
      operation.kind === "subscription"
        ? event("Export", "exp1")
        : { claimSet: { __typename: "ClaimSet", id: "cst1", name: "Energy" } },
    );
    const onScreen = client.query(claimSetQuery, { id: "cst1" }).subscribe(() => {});
    client.subscription(DeskEventsDocument, {}).subscribe(() => {});
    await Promise.resolve();
    expect(asked.filter((operation) => operation.kind === "query")).toHaveLength(2);
    onScreen.unsubscribe();
  });

  it("keeps the versions of a published claim apart, though they have one id", async () => {
    const { client } = deskWith(({ variables }) => ({
      publishedClaim: {
        __typename: "PublishedClaim",
        id: "pub1",
        version: variables?.version,
        statement: `As of version ${variables?.version}`,
      },
    }));
    await client.query(versionQuery, { version: 1 }).toPromise();
    await client.query(versionQuery, { version: 2 }).toPromise();
    const first = await client.query(versionQuery, { version: 1 }).toPromise();
    expect(first.data.publishedClaim.statement).toBe("As of version 1");
  });

  it("does not take a preview for the version that it may become", async () => {
    const { client } = deskWith(({ variables }) =>
      variables?.version
        ? { publishedClaim: { __typename: "PublishedClaim", id: "pub1", version: 1, statement: "As published" } }
        : {
            claim: {
              __typename: "Claim",
              id: "clm1",
              preview: {
                __typename: "ClaimPreview",
                claim: { __typename: "PublishedClaim", id: "pub1", version: 1, latestVersion: 0, statement: "A draft" },
              },
            },
          },
    );
    await client.query(previewQuery, {}).toPromise();
    await client.query(versionQuery, { version: 1 }).toPromise();
    const preview = await client.query(previewQuery, {}).toPromise();
    expect(preview.data.claim.preview.claim.statement).toBe("A draft");
  });
});
