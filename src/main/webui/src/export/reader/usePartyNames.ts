import { useEffect, useState } from "react";
import { useClient } from "urql";
import type { Filter, NameOf } from "../filter/filterInWords";
import { PartyInClaimsDocument } from "./PublicSets.generated";
import { nameIn, questionsOf } from "./partyNames";

/** The names of a filter's parties, as the published claims have them. */
export function usePartyNames(filter: Filter): NameOf {
  const client = useClient();
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = JSON.stringify([...questionsOf(filter)]);
  useEffect(() => {
    let isGone = false;
    for (const [id, question] of JSON.parse(asked)) {
      client
        .query(PartyInClaimsDocument, { filter: question })
        .toPromise()
        .then(({ data }) => {
          const claim = data?.publishedClaims.nodes[0];
          const name = claim && nameIn(claim, id);
          if (name && !isGone) {
            setNames((before) => new Map(before).set(id, name));
          }
        });
    }
    return () => {
      isGone = true;
    };
  }, [client, asked]);
  return (id) => names.get(id) ?? "a party that no published claim names yet";
}
