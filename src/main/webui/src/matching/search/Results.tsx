import { type RefObject, useState } from "react";
import { useQuery } from "urql";
import { failureOf } from "../../graphql/failure";
import { FacetList } from "../../ui/FacetList";
import { Failed, Skeleton } from "../../ui/States";
import { useFocusAfter } from "../../ui/useFocusAfter";
import { SaveSearch } from "../saved/SaveSearch";
import { type Asked, filterOf, isFiltered } from "./asked";
import { deskFacetGroups } from "./deskFacets";
import { FoundArticles } from "./FoundArticles";
import { FoundClaims } from "./FoundClaims";
import { FoundParties } from "./FoundParties";
import { NothingFound } from "./NothingFound";
import { cappedInWords, foundInWords } from "./resultWords";
import { DeskSearchDocument } from "./Search.generated";
import styles from "./search.module.css";

const few = 20;
/** The server answers with no more of a kind. */
const most = 100;

interface Props {
  asked: Asked;
  /** What says how much was found. */
  count: RefObject<HTMLParagraphElement | null>;
}

/** What was found: claims with what they can be narrowed by, parties, articles. */
export function Results({ asked, count }: Props) {
  const [more, setMore] = useState<Asked>();
  const [{ data, error }] = useQuery({
    query: DeskSearchDocument,
    variables: { text: asked.text, filter: filterOf(asked), first: more === asked ? most : few },
    requestPolicy: "cache-and-network",
  });
  const followed = useFocusAfter(data, count);
  if (!data) {
    return error ? <Failed failure={failureOf(error)} /> : <Skeleton lines={8} />;
  }
  const { claims, parties, articles } = data.search;
  const isNothing = claims.hits.length + parties.hits.length + articles.hits.length === 0;
  return (
    <>
      <div className={styles.head}>
        <p ref={count} tabIndex={-1} role="status" className={styles.count}>
          {foundInWords(claims, parties.hits.length, articles.hits.length)}
        </p>
        <SaveSearch asked={asked} />
      </div>
      {isNothing && <NothingFound asked={asked} />}
      <div className={styles.found}>
        <div className={styles.facets}>
          <FacetList
            groups={deskFacetGroups(claims.facets, asked)}
            capped={cappedInWords(claims)}
            onFollowed={followed}
          />
        </div>
        <div>
          <FoundParties hits={parties.hits} />
          {(claims.hits.length > 0 || (isFiltered(asked) && !isNothing)) && (
            <FoundClaims claims={claims} most={most} onMore={() => setMore(asked)} />
          )}
          <FoundArticles hits={articles.hits} />
        </div>
      </div>
    </>
  );
}
