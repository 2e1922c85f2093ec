import { useState } from "react";
import { Link } from "react-router";
import { Button } from "../ui/Button";
import { Overlay } from "../ui/Overlay";
import { Paged } from "../ui/Paged";
import { Empty } from "../ui/States";
import { usePage } from "../ui/usePage";
import { partyKind } from "../words/labels";
import { NewParty } from "./NewParty";
import { PartyListDocument } from "./Party.generated";
import styles from "./Party.module.css";
import { PartyFilter } from "./PartyFilter";
import { usePartyFilter } from "./usePartyFilter";

/** Everybody whom the desk has on record. */
export default function PartiesPage() {
  const heading = usePage("Parties");
  const filter = usePartyFilter();
  const { text, kinds } = filter;
  const isFiltered = text !== "" || kinds.length > 0;
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Parties
        </h1>
        <RecordParty />
      </div>
      <PartyFilter filter={filter} />
      <Paged
        query={PartyListDocument}
        variables={{ filter: { text: text || null, kind: kinds.length > 0 ? [...kinds] : null }, first: 50 }}
        read={(data) => data.parties}
        empty={
          <Empty>
            {isFiltered
              ? "Nobody has such a name or is of such a kind."
              : "Nobody is on record yet. Record the companies and people that your articles are about."}
          </Empty>
        }
      >
        {(parties) => (
          <ul>
            {parties.map(({ id, name, kind, aliases }) => (
              <li key={id} className={styles.row}>
                <Link to={`/desk/parties/${id}`} className={styles.name} dir="auto">
                  {name}
                </Link>
                <span>{partyKind[kind]}</span>
                <span className="quiet" dir="auto">
                  {aliases.join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

function RecordParty() {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="main" onPress={() => setOpen(true)}>
        Record a party
      </Button>
      {isOpen && (
        <Overlay title="Record a party" isOpen onClose={close}>
          <NewParty onClose={close} />
        </Overlay>
      )}
    </>
  );
}
