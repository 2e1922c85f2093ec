import { useState } from "react";
import { Link } from "react-router";
import { useQuery } from "urql";
import { useAction } from "../../graphql/useAction";
import { Button } from "../../ui/Button";
import { Overlay } from "../../ui/Overlay";
import { Section } from "../../ui/Section";
import { Empty } from "../../ui/States";
import { useFocusKept } from "../../ui/useFocusKept";
import { addressOf, askedOf } from "../search/asked";
import { chipsOf } from "../search/chips";
import { asInput } from "./asInput";
import { DiscardSearch } from "./DiscardSearch";
import { NameForm } from "./NameForm";
import { newInWords } from "./newInWords";
import {
  MarkSavedSearchSeenDocument,
  type MarkSavedSearchSeenMutation,
  ReviseSavedSearchDocument,
  type ReviseSavedSearchMutation,
  SavedSearchesDocument,
  type SavedSearchWordsFragment,
} from "./SavedSearches.generated";
import styles from "./saved.module.css";

/** One's own searches, with what is new in each since one looked last. */
export function SavedSearches() {
  const [{ data }] = useQuery({ query: SavedSearchesDocument, requestPolicy: "cache-and-network" });
  const searches = data?.savedSearches ?? [];
  const kept = useFocusKept(searches.length);
  return (
    <Section title="Saved searches">
      <div id={kept} tabIndex={-1} className={styles.landing}>
        {data && searches.length === 0 && (
          <Empty>None yet. Search for something and save it: its new claims are then counted here.</Empty>
        )}
        <ul>
          {searches.map((search) => (
            <SavedSearch key={search.id} search={search} />
          ))}
        </ul>
      </div>
    </Section>
  );
}

const seenOf = (data: MarkSavedSearchSeenMutation) => data.markSavedSearchSeen;

function SavedSearch({ search }: { search: SavedSearchWordsFragment }) {
  const { id, name, text, filter, newCount } = search;
  const asked = askedOf(text ?? "", filter);
  const seen = useAction(MarkSavedSearchSeenDocument, seenOf);
  const news = newInWords(newCount);
  const about = [
    text ? `“${text}”` : "",
    ...chipsOf(asked)
      .filter((chip) => !chip.partyId)
      .map(({ words }) => words),
  ];
  return (
    <li className={styles.row}>
      <Link
        to={{ pathname: "/desk/search", search: addressOf(asked).toString() }}
        className={styles.name}
        dir="auto"
        onClick={() => void seen.run({ savedSearchId: id })}
      >
        {name}
      </Link>{" "}
      {news && <span className={styles.news}>{news}</span>}{" "}
      <span className={styles.about} dir="auto">
        {about.filter((words) => words !== "").join(" · ")}
      </span>
      <span className={styles.buttons}>
        <Rename search={search} />
        <DiscardSearch search={search} />
      </span>
    </li>
  );
}

const revisedOf = (data: ReviseSavedSearchMutation) => data.reviseSavedSearch;

function Rename({ search: { id, version, name, text, filter } }: { search: SavedSearchWordsFragment }) {
  const [isOpen, setOpen] = useState(false);
  const action = useAction(ReviseSavedSearchDocument, revisedOf);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="quiet" aria-label={`Rename the search ${name}`} onPress={() => setOpen(true)}>
        Rename
      </Button>
      <Overlay title="Rename the search" isOpen={isOpen} onClose={close}>
        <NameForm
          draft={`search/${id}/name`}
          name={name}
          action={action}
          toInput={(next) => ({
            savedSearchId: id,
            expectedVersion: version,
            name: next,
            text,
            filter: asInput(filter),
          })}
          verb="Rename it"
          onClose={close}
        />
      </Overlay>
    </>
  );
}
