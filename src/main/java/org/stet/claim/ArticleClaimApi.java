package org.stet.claim;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.article.Article;
import org.stet.article.passage.Passage;
import org.stet.graphql.NodeType;
import org.stet.graphql.Page;
import org.stet.graphql.PageRequest;

/** The claims of articles and passages. */
@GraphQLApi
public class ArticleClaimApi {

    private static final String ORDER = "articleClaims";

    private final ArticleClaims claims;

    ArticleClaimApi(ArticleClaims claims) {
        this.claims = claims;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claims that appear in any version of its text, in the order of the text, without discarded ones.")
    public List<ArticleClaimConnection> claims(
            @Source List<Article> articles,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        List<UUID> ids = articles.stream()
                .map(article -> NodeType.ARTICLE.uuid(article.id()).orElseThrow())
                .toList();
        Map<UUID, Page<Claim>> pages = claims.pages(ids, PageRequest.of(first, after, ORDER));
        return ids.stream()
                .map(id -> ArticleClaimConnection.of(pages.get(id), id))
                .toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many claims appear in the article in all.")
    public List<@NonNull Integer> totalCount(@Source List<ArticleClaimConnection> connections) {
        List<UUID> ids =
                connections.stream().map(ArticleClaimConnection::article).toList();
        Map<UUID, Integer> counts = claims.count(ids);
        return ids.stream().map(id -> counts.getOrDefault(id, 0)).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The claims that appear at exactly this passage, the first recorded first, without discarded ones.")
    public List<List<@NonNull Claim>> claims(@Source List<Passage> passages) {
        List<UUID> ids = passages.stream()
                .map(passage -> NodeType.PASSAGE.uuid(passage.id()).orElseThrow())
                .toList();
        Map<UUID, List<Claim>> found = claims.atPassages(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }
}
