import { Link } from "react-router";
import type { PassageReadFragment } from "./ClaimSources.generated";
import styles from "./Sources.module.css";

/** The words at which we read it. */
export function Quote({ passage }: { passage: PassageReadFragment }) {
  const { article } = passage.articleVersion;
  return (
    <figure className={styles.quote}>
      <blockquote lang={article.language ?? undefined} dir="auto">
        “{passage.exact}”
      </blockquote>
      <figcaption>
        <Link to={`/desk/articles/${article.id}`} dir="auto">
          {article.headline ?? "Article without headline"}
        </Link>
      </figcaption>
    </figure>
  );
}
