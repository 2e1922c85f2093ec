import type { CombinedError } from "@urql/core";
import { type Control, useWatch } from "react-hook-form";
import { useQuery } from "urql";
import { useSettled } from "../../form/useSettled";
import { failureOf } from "../../graphql/failure";
import type { ClaimSetFilterInput } from "../../graphql/schema.generated";
import { claimsInWords } from "../claims";
import { deskPage, type Found, FoundClaims, readersPage } from "./FoundClaims";
import { CheckedThatFitDocument, type CheckedThatFitQuery, PublishedThatFitDocument } from "./Sets.generated";
import styles from "./set.module.css";
import { checkedFilter, filterInput, type SetFields } from "./setFields";

/** What the set would hold, while somebody still writes what it asks for. */
export function Preview({ control }: { control: Control<SetFields> }) {
  const fields = useWatch({ control }) as SetFields;
  // Together, because either scope has conditions that the other does not know.
  const wanted = useSettled(JSON.stringify({ scope: fields.scope, filter: filterInput(fields) }), 400);
  const { scope, filter } = JSON.parse(wanted);
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview">What it would hold now</h2>
      {scope === "PUBLISHED" ? <Published filter={filter} /> : <Checked filter={filter} />}
    </section>
  );
}

interface FilterProps {
  filter: ClaimSetFilterInput;
}

function Published({ filter }: FilterProps) {
  const [{ data, error }] = useQuery({
    query: PublishedThatFitDocument,
    variables: { filter },
    requestPolicy: "cache-and-network",
  });
  const { totalCount, nodes } = data?.publishedClaims ?? {};
  return <Fitting error={error} count={totalCount} claims={nodes} pageOf={readersPage} />;
}

function Checked({ filter }: FilterProps) {
  const [{ data, error }] = useQuery({
    query: CheckedThatFitDocument,
    variables: { filter: checkedFilter(filter) },
    requestPolicy: "cache-and-network",
  });
  const { totalCount, nodes } = data?.claims ?? {};
  return <Fitting error={error} count={totalCount} claims={nodes?.map(found)} pageOf={deskPage} />;
}

function found({ id, statement, language, check }: CheckedThatFitQuery["claims"]["nodes"][number]): Found {
  return { id, statement, language, rating: check?.proposal?.rating, checkedAt: check?.approval?.at };
}

interface FittingProps {
  error?: CombinedError;
  count?: number;
  claims?: readonly Found[];
  pageOf: (id: string) => string;
}

function Fitting({ error, count = 0, claims, pageOf }: FittingProps) {
  const shown = error ? undefined : claims;
  return (
    <>
      <p role="status" className={styles.total}>
        {error && `This cannot be counted: ${failureOf(error).message}`}
        {shown && claimsInWords(count)}
      </p>
      {shown && <FoundClaims claims={shown} pageOf={pageOf} />}
      {shown && count > shown.length && <p className="quiet">And {claimsInWords(count - shown.length)} more.</p>}
    </>
  );
}
