package org.stet.article;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of articles. */
@Description("A page of articles.")
public record ArticleConnection(
        @Description("The articles with their places.") List<@NonNull ArticleEdge> edges,
        @Description("The articles.") List<@NonNull Article> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore ArticleFilter filter) {

    static ArticleConnection of(Page<Article> page, ArticleFilter filter) {
        return new ArticleConnection(page.edges(ArticleEdge::new), page.nodes(), page.info(), filter);
    }
}
