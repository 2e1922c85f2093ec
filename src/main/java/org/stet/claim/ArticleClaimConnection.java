package org.stet.claim;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.stet.graphql.Page;
import org.stet.graphql.PageInfo;

/** A page of the claims that appear in an article. */
@Description("A page of the claims that appear in an article, in the order of its text.")
public record ArticleClaimConnection(
        @Description("The claims with their places.") List<@NonNull ArticleClaimEdge> edges,
        @Description("The claims.") List<@NonNull Claim> nodes,
        @Description("Where the page lies.") PageInfo pageInfo,
        @Ignore UUID article) {

    static ArticleClaimConnection of(Page<Claim> page, UUID article) {
        return new ArticleClaimConnection(page.edges(ArticleClaimEdge::new), page.nodes(), page.info(), article);
    }
}
