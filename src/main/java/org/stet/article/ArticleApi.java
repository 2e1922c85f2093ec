package org.stet.article;

import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.stet.access.Roles;
import org.stet.graphql.NodeLoader;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.journal.Journal;
import org.stet.journal.JournalConnection;
import org.stet.party.Party;
import org.stet.party.PartyService;

/** Articles, ours and somebody else's. */
@GraphQLApi
public class ArticleApi {

    private final ArticleService articles;
    private final PartyService parties;
    private final Journal journal;

    ArticleApi(ArticleService articles, PartyService parties, Journal journal) {
        this.articles = articles;
        this.parties = parties;
        this.journal = journal;
    }

    @Query
    @RolesAllowed(Roles.REPORTER)
    @Description("The articles, newest first unless asked otherwise.")
    public ArticleConnection articles(
            @Nullable @Description("Which articles; all that are not discarded when left out.") ArticleFilter filter,
            @Nullable @Description("In which order; the last published first when left out.") ArticleOrder orderBy,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        ArticleFilter wanted = filter == null ? ArticleFilter.ALL : filter;
        ArticleOrder order = orderBy == null ? ArticleOrder.NEWEST_FIRST : orderBy;
        return ArticleConnection.of(articles.page(wanted, order, PageRequest.of(first, after, order.mark())), wanted);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("How many articles the filter lets through in all.")
    public int totalCount(@Source ArticleConnection connection) {
        return articles.count(connection.filter());
    }

    @Query
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("An article by its id; null when there is none.")
    public Article article(@Id @Description("The article's id.") String id) {
        return NodeType.ARTICLE.uuid(id).flatMap(articles::find).orElse(null);
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("The outlet that published it; null when that is not known.")
    public List<@Nullable Party> outlet(@Source List<Article> articles) {
        List<Optional<UUID>> ids = articles.stream()
                .map(article -> Optional.ofNullable(article.outletId()).flatMap(NodeType.PARTY::uuid))
                .toList();
        Map<UUID, Party> found =
                parties.byIds(ids.stream().flatMap(Optional::stream).toList());
        return ids.stream().map(id -> id.map(found::get).orElse(null)).toList();
    }

    @RolesAllowed(Roles.REPORTER)
    @Description("What was done to this article and in it, newest first.")
    public List<JournalConnection> history(
            @Source List<Article> articles,
            @DefaultValue(PageRequest.DEFAULT_SIZE) @Description("How many at most, 1 to 100.") Integer first,
            @Nullable @Description("Only what comes after this cursor.") String after) {
        return journal.histories(
                articles.stream()
                        .map(article -> NodeType.ARTICLE.uuid(article.id()).orElseThrow())
                        .toList(),
                first,
                after);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Records an article with its text.")
    public ArticlePayload recordArticle(@Description("The article.") RecordArticleInput input) {
        return articles.record(input).payload(ArticlePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Says anew what is known about an article.")
    public ArticlePayload reviseArticle(@Description("The article as it is to be.") ReviseArticleInput input) {
        return articles.revise(input).payload(ArticlePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Puts an article away, when no claim appears in it.")
    public ArticlePayload discardArticle(@Description("The article.") DiscardArticleInput input) {
        return articles.discard(input).payload(ArticlePayload::new);
    }

    @Mutation
    @Nullable
    @RolesAllowed(Roles.REPORTER)
    @Description("Takes a discarded article back.")
    public ArticlePayload restoreArticle(@Description("The article.") RestoreArticleInput input) {
        return articles.restore(input).payload(ArticlePayload::new);
    }

    @ApplicationScoped
    static class Loader implements NodeLoader {

        private final ArticleService articles;

        Loader(ArticleService articles) {
            this.articles = articles;
        }

        @Override
        public NodeType type() {
            return NodeType.ARTICLE;
        }

        @Override
        public Optional<Article> load(UUID id) {
            return articles.find(id);
        }
    }
}
