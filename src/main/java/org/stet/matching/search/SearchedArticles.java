package org.stet.matching.search;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.article.Article;

/** The articles that a search found. */
@Description("The articles that a search found.")
public record SearchedArticles(
        @Description(
                "Those whose headline, address or text have all the words, the last published first; when none has, those whose headline or address have some, the best first.")
        List<@NonNull Article> hits) {

    static final SearchedArticles NONE = new SearchedArticles(List.of());
}
