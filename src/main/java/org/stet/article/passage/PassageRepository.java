package org.stet.article.passage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.stet.graphql.ById;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;
import org.stet.journal.By;

@ApplicationScoped
class PassageRepository implements PanacheRepositoryBase<PassageEntity, UUID>, ReadsAhead {

    private static final Part<PassageEntity> KNOWN = Part.onTheWay(
                    NodeType.PASSAGE, PassageEntity.class, "passage", "passage WHERE passage.id = :id")
            .leadingTo(NodeType.ARTICLE_VERSION, "article_version_id", "Passage.articleVersion")
            .sparing("recorded_at")
            .sparing("recorded_by")
            .sparing("changed_at")
            .sparing("changed_by")
            .sparing("dismissed_at", "Passage.dismissedAt")
            .sparing("dismissed_why", "Passage.dismissedWhy");

    private final ReadAhead ahead;

    PassageRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    Optional<PassageEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Always in the same order, so that nobody waits for each other. */
    List<PassageEntity> lock(Collection<UUID> ids) {
        return find("id in ?1 order by articleVersionId, startOffset, endOffset", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<PassageEntity> byIds(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, rest -> ById.find(getEntityManager(), PassageEntity.class, rest));
    }

    /** Of all these versions, in the order of the text. */
    List<PassageEntity> ofVersions(Collection<UUID> versions) {
        return list("articleVersionId in ?1 order by articleVersionId, startOffset, endOffset", versions);
    }

    /**
     * The passages at these places, locked; written down first where nobody was faster. Always in the same order, so that
     * nobody waits for each other.
     */
    @SuppressWarnings("unchecked")
    List<PassageEntity> settle(List<Place> places, By by) {
        insert(places, by);
        return at(places, getEntityManager().createNativeQuery("""
                        SELECT passage.* FROM passage JOIN unnest(:versions, :starts, :ends) AS place (version, start, finish)
                            ON passage.article_version_id = place.version
                            AND passage.start_offset = place.start AND passage.end_offset = place.finish
                        ORDER BY place.version, place.start, place.finish FOR NO KEY UPDATE OF passage
                        """, PassageEntity.class))
                .getResultList();
    }

    private void insert(List<Place> places, By by) {
        at(places, getEntityManager().createNativeQuery("""
                        INSERT INTO passage (id, version, article_version_id, start_offset, end_offset, exact, prefix,
                            suffix, recorded_at, recorded_by, changed_at, changed_by)
                        SELECT place.id, 0, place.version, place.start, place.finish, place.exact, place.prefix,
                            place.suffix, :at, :by, :at, :by
                        FROM unnest(:ids, :versions, :starts, :ends, :exacts, :prefixes, :suffixes)
                            AS place (id, version, start, finish, exact, prefix, suffix)
                        ORDER BY place.version, place.start, place.finish
                        ON CONFLICT DO NOTHING
                        """))
                .setParameter("ids", each(places, UUID[]::new, place -> UUID.randomUUID()))
                .setParameter(
                        "exacts",
                        each(places, String[]::new, place -> place.anchor().exact()))
                .setParameter(
                        "prefixes",
                        each(places, String[]::new, place -> place.anchor().prefix()))
                .setParameter(
                        "suffixes",
                        each(places, String[]::new, place -> place.anchor().suffix()))
                .setParameter("at", by.at())
                .setParameter("by", by.member())
                .executeUpdate();
    }

    private static Query at(List<Place> places, Query query) {
        return query.setParameter("versions", each(places, UUID[]::new, Place::articleVersionId))
                .setParameter(
                        "starts",
                        each(places, Integer[]::new, place -> place.anchor().start()))
                .setParameter(
                        "ends",
                        each(places, Integer[]::new, place -> place.anchor().end()));
    }

    private static <T> T[] each(List<Place> places, IntFunction<T[]> array, Function<Place, T> value) {
        return places.stream().map(value).toArray(array);
    }
}
