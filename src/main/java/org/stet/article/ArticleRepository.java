package org.stet.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stet.graphql.ById;
import org.stet.graphql.Conditions;
import org.stet.graphql.Cursor;
import org.stet.graphql.NodeType;
import org.stet.graphql.PageRequest;
import org.stet.graphql.SearchText;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<ArticleEntity, UUID>, ReadsAhead {

    private static final Part<ArticleEntity> KNOWN = Part.onTheWay(
                    NodeType.ARTICLE, ArticleEntity.class, "article", "article WHERE article.id = :id")
            .leadingTo(NodeType.PARTY, "outlet_id", "Article.outlet")
            .sparing("recorded_by")
            .sparing("changed_at", "Article.changedAt")
            .sparing("changed_by")
            .sparing("published_sort");

    private final ReadAhead ahead;

    ArticleRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    private static final String FOUND_BY_TEXT = """
            id in (
                select a.id from ArticleEntity a where %1$s
                union
                select v.articleId from ArticleVersionEntity v where %1$s
            )""".formatted(SearchText.CONDITION);

    Optional<ArticleEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ArticleEntity> byIds(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, rest -> ById.find(getEntityManager(), ArticleEntity.class, rest));
    }

    List<ArticleEntity> page(Wanted wanted, ArticleOrder order, PageRequest page) {
        Conditions conditions = wanted.conditions();
        String attribute = order.attribute();
        if (page.after() != null) {
            String beyond = "(%s, id) %s (:afterKey, :afterId)"
                    .formatted(attribute, order.direction().comparison());
            conditions.andAfter(beyond, moment(page.after()), page.after());
        }
        String ordered = " order by %1$s %2$s, id %2$s".formatted(attribute, order.direction());
        return find(conditions.text() + ordered, conditions.parameters())
                .range(0, page.first())
                .list();
    }

    /**
     * Those whose headline or address have some of the words. The best of a common word are not worth a long search: they
     * are sought among the first thousand that an index finds.
     */
    @SuppressWarnings("unchecked")
    List<ArticleEntity> withSome(String text, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT article.* FROM (
                            SELECT a.id, ts_rank(a.search, wanted, 1) AS rank
                            FROM article a, cast(replace(cast(stet_text_query(:words) AS text), '&', '|') AS tsquery) wanted
                            WHERE a.search @@ wanted AND a.discarded_at IS NULL LIMIT 1000
                        ) found JOIN article ON article.id = found.id
                        ORDER BY found.rank DESC, article.published_sort DESC, article.id LIMIT :most""", ArticleEntity.class)
                .setParameter("words", text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "))
                .setParameter("most", most)
                .getResultList();
    }

    int count(Wanted wanted) {
        Conditions conditions = wanted.conditions();
        return (int) count(conditions.text(), conditions.parameters());
    }

    private static Instant moment(Cursor cursor) {
        try {
            return Instant.parse(cursor.key());
        } catch (DateTimeParseException notAMoment) {
            throw Cursor.invalid();
        }
    }

    /**
     * A filter made ready for the database.
     *
     * @param outlets all records of the outlets asked for; null when any will do
     */
    record Wanted(ArticleFilter filter, Collection<UUID> outlets) {

        private Conditions conditions() {
            boolean discarded = Boolean.TRUE.equals(filter.discarded());
            Conditions conditions = new Conditions()
                    .and("discardedAt is %s null".formatted(discarded ? "not" : ""))
                    .and("outletId in :outlets", "outlets", outlets)
                    .and("isPublic = :public", "public", filter.isPublic())
                    .andAny("language in :languages", "languages", filter.language())
                    .and("publishedSort >= :from", "from", startOf(filter.publishedFrom(), 0))
                    .and("publishedSort < :until", "until", startOf(filter.publishedUntil(), 1));
            return conditions.and(FOUND_BY_TEXT, "text", SearchText.of("filter.text", filter.text()));
        }

        private static Instant startOf(LocalDate day, int daysLater) {
            return day == null
                    ? null
                    : day.plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
