import { useState } from "react";
import { useQuery } from "urql";
import type { Found } from "../form/FoundBox";
import { useSettled } from "../form/useSettled";
import { newRequestId } from "../form/values";
import type { PartyKind } from "../graphql/schema.generated";
import { useAction } from "../graphql/useAction";
import type { Part } from "../ui/MarkedText";
import { partyKind } from "../words/labels";
import { FindPartiesDocument, type FindPartiesQuery } from "./FindParties.generated";
import { RecordPartyDocument } from "./RecordParty.generated";

/** A party as a form holds it. */
export interface PickedParty {
  id: string;
  name: string;
}

/** One line of what is found: somebody who is there, or who can be recorded. */
export interface Offer extends Found {
  recordAs?: PartyKind;
  /** The name that what was typed fits, in parts. */
  parts?: readonly Part[];
  /** Whether that is not the name that the house prints. */
  isAlias?: boolean;
}

export interface PartySearchOptions {
  /** Only these kinds are offered. */
  kinds?: readonly PartyKind[];
  /** Whether who is not there yet can be recorded on the spot; not where one only looks for somebody. */
  mayRecord?: boolean;
  picked: PickedParty | null;
  onPick: (party: PickedParty | null) => void;
  /** Whether a name stands there that is nobody's yet: a form must not be sent as if nothing stood there. */
  onUnpicked?: (is: boolean) => void;
}

/** What is typed into a party field, what is found by it, and who is chosen in the end. */
export function usePartySearch({ kinds, mayRecord = true, picked, onPick, onUnpicked }: PartySearchOptions) {
  const [text, setText] = useState(picked?.name ?? "");
  const [refusal, setRefusal] = useState<string>();
  const [shown, setShown] = useState(picked?.id);
  if (picked?.id !== shown) {
    // The form was filled from outside: a draft, or a reset.
    setShown(picked?.id);
    setText(picked?.name ?? "");
  }
  const sought = useSettled(text.trim());
  const [{ data, fetching }] = useQuery({
    query: FindPartiesDocument,
    variables: { text: sought, kind: kinds && kinds.length > 0 ? [...kinds] : undefined },
    pause: sought === "" || sought === picked?.name,
  });
  const record = useAction(RecordPartyDocument, (answer) => answer.recordParty);
  const suggestions = sought === "" ? [] : (data?.partySuggestions ?? []);
  const found = suggestions.map(({ party }) => party);
  const offers: Offer[] = suggestions.map(offerOf);
  // Not while the name is still being typed: half a name would be recorded.
  if (
    mayRecord &&
    sought !== "" &&
    sought === text.trim() &&
    !fetching &&
    !found.some((party) => party.name === sought)
  ) {
    const possible = kinds ?? (Object.keys(partyKind) as PartyKind[]);
    offers.push(...possible.map((kind) => ({ id: `new:${kind}`, name: sought, about: "", recordAs: kind })));
  }

  async function pick(id: React.Key | null) {
    const offer = offers.find((candidate) => candidate.id === id);
    if (!offer) {
      return;
    }
    setRefusal(undefined);
    if (!offer.recordAs) {
      take({ id: offer.id, name: offer.name });
      return;
    }
    const outcome = await record.run({ kind: offer.recordAs, name: offer.name, requestId: newRequestId() });
    if (outcome.kind === "done" && outcome.payload.party) {
      take(outcome.payload.party);
    } else if (outcome.kind === "refused") {
      setRefusal(outcome.userErrors[0]?.message);
    } else if (outcome.kind === "failed") {
      setRefusal(outcome.failure.message);
    }
  }

  function take(party: PickedParty) {
    setShown(party.id);
    setText(party.name);
    onUnpicked?.(false);
    onPick({ id: party.id, name: party.name });
  }

  function type(next: string) {
    setText(next);
    setRefusal(undefined);
    onUnpicked?.(next.trim() !== "" && next.trim() !== picked?.name);
    if (next.trim() === "" && picked) {
      setShown(undefined);
      onPick(null);
    }
  }

  function leave() {
    const typed = text.trim();
    const meant = found.filter((party) => sought === typed && party.name === typed);
    if (picked) {
      setText(picked.name);
      onUnpicked?.(false);
    } else if (meant.length === 1 && meant[0]) {
      take(meant[0]);
    } else if (typed !== "" && !record.pending) {
      setRefusal(pickOne(mayRecord));
    }
  }

  return { text, refusal, offers, emptyWords: emptyWords(text.trim(), sought, fetching), type, pick, leave };
}

function offerOf({ party, matchedName, parts }: FindPartiesQuery["partySuggestions"][number]): Offer {
  const others = party.aliases.filter((alias) => alias !== matchedName);
  return {
    id: party.id,
    name: party.name,
    about: [partyKind[party.kind], ...others].join(" · "),
    parts,
    isAlias: matchedName !== party.name,
  };
}

export function pickOne(mayRecord = true): string {
  return mayRecord
    ? "Choose from the list whom you mean, or record the name there as new."
    : "Choose from the list whom you mean.";
}

function emptyWords(typed: string, sought: string, fetching: boolean): string {
  if (typed === "") {
    return "Type a name.";
  }
  return fetching || sought !== typed ? "Looking …" : "Nobody has such a name.";
}
