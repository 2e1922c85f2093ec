import type { Client } from "@urql/core";
import type { RequestWordsFragment } from "../Replies.generated";
import { OneRequestDocument } from "./Request.generated";

/** A request as it stands on the server now; whatever shows it on the page follows. */
export async function readRequest(client: Client, id: string): Promise<RequestWordsFragment | undefined> {
  const { data } = await client.query(OneRequestDocument, { id }, { requestPolicy: "network-only" }).toPromise();
  return data?.node && "allegations" in data.node ? data.node : undefined;
}
