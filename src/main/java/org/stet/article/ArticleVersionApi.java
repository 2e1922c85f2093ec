package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** The texts of articles. */
@GraphQLApi
public class ArticleVersionApi {

    private final ArticleVersions versions;
    private final ArticleService articles;

    ArticleVersionApi(ArticleVersions versions, ArticleService articles) {
        this.versions = versions;
        this.articles = articles;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The versions of the text, oldest first.")
    public List<List<@NonNull ArticleVersion>> versions(@Source List<Article> articles) {
        List<UUID> ids = articles.stream().map(ArticleVersionApi::uuid).toList();
        Map<UUID, List<ArticleVersion>> found = versions.ofArticles(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The text as it was last recorded.")
    public List<ArticleVersion> latestVersion(@Source List<Article> articles) {
        List<UUID> ids = articles.stream().map(ArticleVersionApi::uuid).toList();
        Map<UUID, ArticleVersion> found = versions.latestOfArticles(ids);
        return ids.stream().map(found::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The text, to the letter.")
    public List<String> text(@Source List<ArticleVersion> versions) {
        List<UUID> ids = versions.stream()
                .map(version -> NodeType.ARTICLE_VERSION.uuid(version.id()).orElseThrow())
                .toList();
        Map<UUID, String> found = this.versions.texts(ids);
        return ids.stream().map(found::get).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The article whose text it is.")
    public List<Article> article(@Source List<ArticleVersion> versions) {
        List<UUID> ids = versions.stream()
                .map(version -> NodeType.ARTICLE.uuid(version.articleId()).orElseThrow())
                .toList();
        Map<UUID, Article> found = articles.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Adds a newer text to an article.")
    public ArticleVersionPayload addArticleVersion(@Description("The text.") AddArticleVersionInput input) {
        return versions.add(input).payload(ArticleVersionPayload::new);
    }

    private static UUID uuid(Article article) {
        return NodeType.ARTICLE.uuid(article.id()).orElseThrow();
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final ArticleVersions versions;

        Loader(ArticleVersions versions) {
            this.versions = versions;
        }

        @Override
        public NodeType type() {
            return NodeType.ARTICLE_VERSION;
        }

        @Override
        public Optional<ArticleVersion> load(UUID id) {
            return versions.find(id);
        }
    }
}
