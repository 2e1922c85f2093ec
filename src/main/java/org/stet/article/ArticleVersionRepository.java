package org.stet.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

/** Texts are long: whoever needs no text asks for the versions without theirs. */
@ApplicationScoped
class ArticleVersionRepository implements PanacheRepositoryBase<ArticleVersionEntity, UUID>, ReadsAhead {

    private static final Part<Row> KNOWN = Part.onTheWay(
                    NodeType.ARTICLE_VERSION,
                    Row.class,
                    "article_version",
                    "article_version WHERE article_version.id = :id")
            .leadingTo(NodeType.ARTICLE, "article_id", "ArticleVersion.article");

    private final ReadAhead ahead;

    ArticleVersionRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    private static final String WITHOUT_TEXT =
            "select id, articleId, number, length, sha256, recordedAt from ArticleVersionEntity where ";

    private record Row(UUID id, UUID articleId, int number, int length, String sha256, java.time.Instant recordedAt) {

        private ArticleVersion toVersion() {
            return ArticleVersionEntity.shown(id, articleId, number, length, sha256, recordedAt);
        }
    }

    private record Text(UUID id, String text) {}

    /** With their articles locked, always in the same order, so that nobody waits for each other. */
    List<ArticleVersions.Held> hold(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT version.id, article.id AS article, version.text, article.discarded_at IS NOT NULL
                        FROM article_version version JOIN article ON article.id = version.article_id
                        WHERE version.id = ANY (:ids) ORDER BY article.id, version.id FOR SHARE OF article
                        """, Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setTupleTransformer((row, names) ->
                        new ArticleVersions.Held((UUID) row[0], (UUID) row[1], (String) row[2], (Boolean) row[3]))
                .getResultList();
    }

    List<ArticleVersion> byIds(Collection<UUID> ids) {
        return shown(ahead.with(KNOWN, ids, rest -> rows("id in :ids", rest)));
    }

    /** Of all these articles, oldest first. */
    List<ArticleVersion> ofArticles(Collection<UUID> articles) {
        return versions("articleId in :ids order by articleId, number", articles);
    }

    List<ArticleVersion> latestOfArticles(Collection<UUID> articles) {
        return versions("""
                (articleId, number) in (
                    select v.articleId, max(v.number) from ArticleVersionEntity v
                    where v.articleId in :ids group by v.articleId)""", articles);
    }

    private List<ArticleVersion> versions(String condition, Collection<UUID> ids) {
        return shown(rows(condition, ids));
    }

    private static List<ArticleVersion> shown(List<Row> rows) {
        return rows.stream().map(Row::toVersion).toList();
    }

    private List<Row> rows(String condition, Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(WITHOUT_TEXT + condition, Row.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<ArticleVersionEntity> latest(UUID article) {
        return find("articleId = ?1 order by number desc", article).firstResultOptional();
    }

    Map<UUID, String> texts(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id, text from ArticleVersionEntity where id in :ids", Text.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Text::id, Text::text));
    }
}
