import { useEffect, useState } from "react";
import { useClient } from "urql";
import { NodeWordsDocument, type NodeWordsQuery } from "./ClaimHistory.generated";
import type { NameOf } from "./changeWords";

/** What ids stand for, asked one by one as they are needed; the cache knows most of them. */
export function useNames(ids: readonly string[]): NameOf {
  const client = useClient();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = ids.join(" ");
  useEffect(() => {
    let isGone = false;
    for (const id of wanted.split(" ").filter(Boolean)) {
      client
        .query(NodeWordsDocument, { id })
        .toPromise()
        .then(({ data }) => {
          const name = data?.node && nameIn(data.node);
          if (name && !isGone) {
            setNames((before) => new Map(before).set(id, name));
          }
        });
    }
    return () => {
      isGone = true;
    };
  }, [client, wanted]);
  return (id) => names.get(id) ?? id;
}

function nameIn(node: NonNullable<NodeWordsQuery["node"]>): string | null | undefined {
  if ("name" in node) {
    return node.name;
  }
  if ("statement" in node) {
    return node.statement;
  }
  if ("headline" in node) {
    return node.headline;
  }
  return "exact" in node ? node.exact : undefined;
}
