import { Link } from "react-router";
import { dateInWords, dayInWords } from "../../words/dates";
import type { ArticleLineFragment } from "./Articles.generated";
import styles from "./Articles.module.css";

export function ArticleRow({ article }: { article: ArticleLineFragment }) {
  const { claims, latestVersion } = article;
  return (
    <li className={styles.row}>
      <Link to={`/desk/articles/${article.id}`} className={styles.headline} lang={article.language ?? undefined}>
        <bdi>{article.headline ?? article.url ?? "Without a headline"}</bdi>
      </Link>
      <span className={styles.count}>
        {claims.totalCount} {claims.totalCount === 1 ? "claim" : "claims"}
      </span>
      <span className={styles.about}>
        {about(article).map((words, place) => (
          <span key={words}>
            {place > 0 && " · "}
            <bdi>{words}</bdi>
          </span>
        ))}
      </span>
      <span className={`${styles.about} ${styles.count}`}>version {latestVersion.number}</span>
    </li>
  );
}

function about({ outlet, published, language, public: open, recordedAt, discardedAt }: ArticleLineFragment): string[] {
  return [
    outlet?.name ?? "Outlet not known",
    dateInWords(published) ?? `publication date not known, recorded ${dayInWords(recordedAt)}`,
    language ?? "",
    open ? "" : "not for readers",
    discardedAt ? `discarded ${dayInWords(discardedAt)}` : "",
  ].filter((words) => words !== "");
}
