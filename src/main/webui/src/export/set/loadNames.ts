import type { Client } from "@urql/core";
import { NodeWordsDocument } from "../../journal/ClaimHistory.generated";
import type { NameOf } from "../filter/filterInWords";

/** What parties are called, before a form takes them up. */
export async function loadNames(client: Client, ids: readonly string[]): Promise<NameOf> {
  const names = new Map<string, string>();
  await Promise.all(
    ids.map(async (id) => {
      const { data } = await client.query(NodeWordsDocument, { id }).toPromise();
      if (data?.node && "name" in data.node) {
        names.set(id, data.node.name);
      }
    }),
  );
  return (id) => names.get(id) ?? id;
}
