package org.stet.article.passage;

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
import org.stet.article.ArticleVersion;
import org.stet.article.ArticleVersions;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;

/** Places in the texts of articles. */
@GraphQLApi
public class PassageApi {

    private final PassageService passages;
    private final ArticleVersions versions;

    PassageApi(PassageService passages, ArticleVersions versions) {
        this.passages = passages;
        this.versions = versions;
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The passages that somebody has looked at, dismissed ones included, in the order of the text.")
    public List<List<@NonNull Passage>> passages(@Source List<ArticleVersion> versions) {
        List<UUID> ids = versions.stream()
                .map(version -> NodeType.ARTICLE_VERSION.uuid(version.id()).orElseThrow())
                .toList();
        Map<UUID, List<Passage>> found = passages.ofVersions(ids);
        return ids.stream().map(id -> found.getOrDefault(id, List.of())).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The text in which the passage stands.")
    public List<ArticleVersion> articleVersion(@Source List<Passage> passages) {
        List<UUID> ids = passages.stream()
                .map(passage -> NodeType.ARTICLE_VERSION
                        .uuid(passage.articleVersionId())
                        .orElseThrow())
                .toList();
        Map<UUID, ArticleVersion> found = versions.byIds(ids);
        return ids.stream().map(found::get).toList();
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says that a passage was looked at and holds nothing to check.")
    public PassagePayload dismissPassage(@Description("The passage.") DismissPassageInput input) {
        return passages.dismiss(input).payload(PassagePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes a dismissal back.")
    public PassagePayload restorePassage(@Description("The dismissal.") RestorePassageInput input) {
        return passages.restore(input).payload(PassagePayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final PassageService passages;

        Loader(PassageService passages) {
            this.passages = passages;
        }

        @Override
        public NodeType type() {
            return NodeType.PASSAGE;
        }

        @Override
        public Optional<Passage> load(UUID id) {
            return passages.find(id);
        }
    }
}
