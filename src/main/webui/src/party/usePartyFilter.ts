import { useSearchParams } from "react-router";
import type { PartyKind } from "../graphql/schema.generated";
import { partyKind } from "../words/labels";

export interface FilterState {
  text: string;
  kinds: readonly PartyKind[];
  setText: (text: string) => void;
  toggle: (kind: PartyKind) => void;
}

/** Which parties are shown; it stands in the address, so that a link shows the same. */
export function usePartyFilter(): FilterState {
  const [search, setSearch] = useSearchParams();
  const kinds = search.getAll("kind").filter((kind): kind is PartyKind => Object.hasOwn(partyKind, kind));
  return {
    text: search.get("text") ?? "",
    kinds,
    setText: (text) =>
      setSearch(
        (before) => {
          if (text === "") {
            before.delete("text");
          } else {
            before.set("text", text);
          }
          return before;
        },
        { replace: true },
      ),
    toggle: (kind) =>
      setSearch((before) => {
        if (before.getAll("kind").includes(kind)) {
          before.delete("kind", kind);
        } else {
          before.append("kind", kind);
        }
        return before;
      }),
  };
}
