import { Link } from "react-router";
import { useQuery } from "urql";
import { PartyByIdDocument, type PartyWordsFragment } from "../Party.generated";
import styles from "../Party.module.css";
import { TakeApart } from "./TakeApart";

/** That a record stands for another one, and the way back. */
export function MergedNotice({ party }: { party: PartyWordsFragment & { mergedInto: string } }) {
  const [{ data }] = useQuery({ query: PartyByIdDocument, variables: { id: party.mergedInto } });
  return (
    <div className={styles.merged}>
      <p>
        This record was merged into{" "}
        <Link to={`/desk/parties/${data?.party?.id ?? party.mergedInto}`} dir="auto">
          {data?.party?.name ?? "another party"}
        </Link>
        , which now stands for it.
      </p>
      <TakeApart party={party} look="plain" />
    </div>
  );
}
