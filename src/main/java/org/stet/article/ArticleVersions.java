package org.stet.article;

import static org.stet.graphql.UserErrorCode.ILLEGAL_TRANSITION;
import static org.stet.graphql.UserErrorCode.NOTHING_TO_CHANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;
import org.stet.graphql.Outcome;
import org.stet.graphql.Problems;
import org.stet.journal.Change;
import org.stet.journal.UnitOfWork;

/** The texts of articles. */
@ApplicationScoped
public class ArticleVersions {

    private static final int LONGEST = 500_000;

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final UnitOfWork work;

    ArticleVersions(ArticleRepository articles, ArticleVersionRepository versions, UnitOfWork work) {
        this.articles = articles;
        this.versions = versions;
        this.work = work;
    }

    /** A version in which something is about to be found, and whether its article is discarded; that stays so. */
    public record Held(UUID id, UUID articleId, String text, boolean discarded) {

        /**
         * The version that an input names, among those that were held.
         *
         * @return null, and a problem at the field, when there is none or its article is discarded
         */
        public static Held in(Map<UUID, Held> held, Problems problems, String field, String versionId) {
            UUID id = problems.id(field, NodeType.ARTICLE_VERSION, versionId);
            if (id == null) {
                return null;
            }
            Held version = held.get(id);
            if (version == null) {
                problems.unknownId(field, NodeType.ARTICLE_VERSION);
            } else if (version.discarded()) {
                problems.add(ILLEGAL_TRANSITION, field, "This article is discarded: restore it first.");
            }
            return version == null || version.discarded() ? null : version;
        }
    }

    static String text(Problems problems, String given) {
        return problems.verbatim("text", given, LONGEST);
    }

    @Transactional
    public Outcome<ArticleVersion> add(AddArticleVersionInput input) {
        return work.create("addArticleVersion", input.requestId(), input, () -> addNew(input), this::recorded);
    }

    private Outcome<ArticleVersion> addNew(AddArticleVersionInput input) {
        Problems problems = new Problems();
        UUID id = problems.id("articleId", NodeType.ARTICLE, input.articleId());
        String text = text(problems, input.text());
        if (problems.any()) {
            return problems.refuse();
        }
        ArticleEntity article = articles.lock(id).orElse(null);
        if (article == null) {
            return Outcome.refused(Problems.unknown("articleId", NodeType.ARTICLE));
        }
        if (article.isDiscarded()) {
            return Outcome.refused(ILLEGAL_TRANSITION, "articleId", "This article is discarded: restore it first.");
        }
        return add(article, text);
    }

    private Outcome<ArticleVersion> add(ArticleEntity article, String text) {
        ArticleVersionEntity latest = versions.latest(article.id()).orElseThrow();
        if (latest.hasText(text)) {
            return Outcome.refused(NOTHING_TO_CHANGE, "text", "The latest version reads just so: change something.");
        }
        return Outcome.done(append(article, latest.number() + 1, text));
    }

    /** The journal keeps the text's length and SHA-256; the text stays where it is. */
    ArticleVersion append(ArticleEntity article, int number, String text) {
        ArticleVersionEntity version = new ArticleVersionEntity(article, number, text, work.by());
        versions.persistAndFlush(version);
        ArticleVersion after = version.toVersion();
        work.journal(Change.of(NodeType.ARTICLE_VERSION, version.id(), "recorded", null, after)
                .concerning(article.id()));
        return after;
    }

    /**
     * These versions with their texts, and their articles kept from being discarded until the transaction ends. Unknown
     * ids are left out.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, Held> hold(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : versions.hold(ids).stream().collect(Collectors.toMap(Held::id, Function.identity()));
    }

    /** Keeps the articles of these versions from being discarded until the transaction ends; false if one is already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean holdArticles(Collection<UUID> ids) {
        return hold(ids).values().stream().noneMatch(Held::discarded);
    }

    @Transactional
    public Optional<ArticleVersion> find(UUID id) {
        return versions.byIds(List.of(id)).stream().findFirst();
    }

    private ArticleVersion recorded(UUID id) {
        return find(id).orElseThrow();
    }

    /** Unknown ids are left out. */
    @Transactional
    public Map<UUID, ArticleVersion> byIds(Collection<UUID> ids) {
        return versions.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(version -> uuid(version.id()), Function.identity()));
    }

    /** The article of each version. Unknown ids are left out. */
    @Transactional
    public Map<UUID, UUID> articlesOf(Collection<UUID> ids) {
        return versions.byIds(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(version -> uuid(version.id()), ArticleVersions::articleOf));
    }

    /** Oldest first; articles that do not exist are left out. */
    @Transactional
    public Map<UUID, List<ArticleVersion>> ofArticles(Collection<UUID> ids) {
        return versions.ofArticles(Set.copyOf(ids)).stream().collect(Collectors.groupingBy(ArticleVersions::articleOf));
    }

    @Transactional
    public Map<UUID, ArticleVersion> latestOfArticles(Collection<UUID> ids) {
        return versions.latestOfArticles(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(ArticleVersions::articleOf, Function.identity()));
    }

    @Transactional
    public Map<UUID, String> texts(Collection<UUID> ids) {
        return versions.texts(Set.copyOf(ids));
    }

    private static UUID articleOf(ArticleVersion version) {
        return NodeType.ARTICLE.uuid(version.articleId()).orElseThrow();
    }

    private static UUID uuid(String id) {
        return NodeType.ARTICLE_VERSION.uuid(id).orElseThrow();
    }
}
