import { type Control, useWatch } from "react-hook-form";
import { useQuery } from "urql";
import { useSettled } from "../../form/useSettled";
import { failureOf } from "../../graphql/failure";
import type { ClaimSetFilterInput } from "../../graphql/schema.generated";
import { claimsInWords } from "../claims";
import { FoundClaims } from "./FoundClaims";
import { PublishedThatFitDocument } from "./Sets.generated";
import styles from "./set.module.css";
import { filterInput, type SetFields } from "./setFields";

/** What the set would hold, while somebody still writes what it asks for. */
export function Preview({ control }: { control: Control<SetFields> }) {
  const fields = useWatch({ control }) as SetFields;
  const asked = useSettled(JSON.stringify(filterInput(fields)), 400);
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">What it would hold now</h2>
      {fields.scope === "PUBLISHED" ? (
        <Published filter={JSON.parse(asked)} />
      ) : (
        <p className="quiet">Checked claims are counted and shown once the set is saved.</p>
      )}
    </section>
  );
}

function Published({ filter }: { filter: ClaimSetFilterInput }) {
  const [{ data, error }] = useQuery({
    query: PublishedThatFitDocument,
    variables: { filter },
    requestPolicy: "cache-and-network",
  });
  const found = error ? undefined : data?.publishedClaims;
  return (
    <>
      <p role="status" className={styles.total}>
        {error && `This cannot be counted: ${failureOf(error).message}`}
        {found && claimsInWords(found.totalCount)}
      </p>
      {found && <FoundClaims claims={found.nodes} arePublished />}
      {found && found.totalCount > found.nodes.length && (
        <p className="quiet">And {claimsInWords(found.totalCount - found.nodes.length)} more.</p>
      )}
    </>
  );
}
