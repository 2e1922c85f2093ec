import { useCallback, useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { Paged } from "../ui/Paged";
import { Empty } from "../ui/States";
import { usePage } from "../ui/usePage";
import { ArticleFilters } from "./list/ArticleFilters";
import { ArticleRow } from "./list/ArticleRow";
import { ArticlesDocument } from "./list/Articles.generated";
import styles from "./list/Articles.module.css";
import { filterOf, withFilter } from "./list/filter";
import look from "./record/link.module.css";

export default function ArticlesPage() {
  const heading = usePage("Articles");
  const [address, setAddress] = useSearchParams();
  const filter = useMemo(() => filterOf(address), [address]);
  const change = useCallback(
    (name: string, value: string | null) =>
      setAddress((before) => withFilter(before, name, value), { replace: true, preventScrollReset: true }),
    [setAddress],
  );
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Articles
        </h1>
        <Link to="/desk/articles/new" className={look.button}>
          New article
        </Link>
      </div>
      <ArticleFilters address={address} onChange={change} />
      <Paged
        query={ArticlesDocument}
        variables={{ filter }}
        read={(data) => data.articles}
        empty={<Nothing isFiltered={address.size > 0} />}
      >
        {(articles) => (
          <ul aria-label="Articles, newest first">
            {articles.map((article) => (
              <ArticleRow key={article.id} article={article} />
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  return (
    <Empty>
      {isFiltered ? (
        <>
          No article fits. Take a condition away, or <Link to="/desk/articles">look at all articles</Link>.
        </>
      ) : (
        <>
          No article is recorded yet. <Link to="/desk/articles/new">Paste the first one</Link>; then mark its claims in
          the text.
        </>
      )}
    </Empty>
  );
}
