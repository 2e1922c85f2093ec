import { type FormEvent, useEffect, useId, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useFormInPlace } from "../form/useFormInPlace";
import { Button } from "../ui/Button";
import { usePage } from "../ui/usePage";
import { EditorsOnly } from "./EditorsOnly";
import imports from "./imports.module.css";
import { AddMapping } from "./rating/AddMapping";
import { MappingList } from "./rating/MappingList";
import styles from "./rating/rating.module.css";

export default function RatingsPage() {
  return (
    <EditorsOnly>
      <Ratings />
    </EditorsOnly>
  );
}

/** The table by which other houses' labels are read. */
function Ratings() {
  const heading = usePage("What other houses’ ratings stand for");
  const [address, setAddress] = useSearchParams();
  const text = address.get("text") ?? "";
  const adding = useFormInPlace("rating/new");
  return (
    <>
      <div className={imports.head}>
        <h1 ref={heading} tabIndex={-1}>
          What other houses’ ratings stand for
        </h1>
        <Link to="/desk/imports" className={imports.go}>
          All imports
        </Link>
      </div>
      <p className={imports.lead}>
        Imports read other publishers’ labels by this table. A publisher’s own label goes before one of any publisher.
        Changes hold for files that are read from now on; what is imported stays as it is.
      </p>
      {adding.isOpen ? (
        <AddMapping onDone={adding.close} onCancel={adding.close} />
      ) : (
        <div className={imports.buttons}>
          <Button autoFocus={adding.givesFocusBack} onPress={adding.open}>
            Map a label…
          </Button>
        </div>
      )}
      <Search text={text} onSearch={(words) => setAddress(words ? { text: words } : {})} />
      <MappingList text={text} />
    </>
  );
}

function Search({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const id = useId();
  // The address changed by a link or by going back.
  useEffect(() => setTyped(text), [text]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <search>
      <form onSubmit={submit} className={styles.search}>
        <div>
          <label htmlFor={id}>Label or publisher</label>
          <input
            id={id}
            type="search"
            className={styles.input}
            value={typed}
            dir="auto"
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <Button type="submit">Search</Button>
      </form>
    </search>
  );
}
