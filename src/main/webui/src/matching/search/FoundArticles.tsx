import { ArticleRow } from "../../article/list/ArticleRow";
import { Section } from "../../ui/Section";
import type { DeskSearchQuery } from "./Search.generated";

/** The articles in which the words stand. */
export function FoundArticles({ hits }: { hits: DeskSearchQuery["search"]["articles"]["hits"] }) {
  if (hits.length === 0) {
    return null;
  }
  return (
    <Section title="Articles">
      <ul>
        {hits.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ul>
    </Section>
  );
}
