import { dateInWords } from "../../words/dates";
import { OutsideLink } from "./OutsideLink";
import styles from "./Places.module.css";
import type { PublishedDocumentFragment, PublishedPlaceFragment } from "./PublishedClaim.generated";

/** Where the claim was said, in the words of the articles. */
export function Places({ appearances }: Pick<PublishedDocumentFragment, "appearances">) {
  return (
    <ul className={styles.places}>
      {appearances.map((place, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document never changes
        <li key={number}>
          <blockquote className={styles.quote} dir="auto">
            <span className={styles.around}>
              {cutOff(place.prefix) && "…"}
              {place.prefix}
            </span>
            <mark className={styles.words}>{place.quote}</mark>
            <span className={styles.around}>
              {place.suffix}
              {cutOff(place.suffix) && "…"}
            </span>
          </blockquote>
          <p className={styles.article}>
            <Article place={place} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What stands around the words is kept up to so many characters; a shorter stretch ends where the article does. */
function cutOff(around: string): boolean {
  return Array.from(around).length >= 32;
}

function Article({ place: { article } }: { place: PublishedPlaceFragment }) {
  const headline = <bdi>{article.headline ?? "Untitled"}</bdi>;
  const rest = [article.outlet?.name, dateInWords(article.publishedOn)].filter(Boolean);
  return (
    <>
      {article.url ? <OutsideLink href={article.url}>{headline}</OutsideLink> : headline}
      {rest.length > 0 && <span className="quiet"> · {rest.join(" · ")}</span>}
    </>
  );
}
