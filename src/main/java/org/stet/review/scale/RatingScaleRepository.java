package org.stet.review.scale;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class RatingScaleRepository implements PanacheRepositoryBase<RatingScaleEntity, UUID>, ReadsAhead {

    /** A label, with the version of its scale. */
    private record Labelled(UUID id, String label, Verdict verdict, int version, String meaning) {

        private Rating toRating() {
            return Rating.of(label, verdict, version, meaning);
        }
    }

    /** Checks lead to labels, which have no type of their own: a label belongs to its scale. */
    private static final Part<Labelled> KNOWN = Part.onTheWay(NodeType.RATING_SCALE, Labelled.class, "labelled", """
            (SELECT rating.id, label, verdict, version, meaning FROM rating
            JOIN rating_scale ON rating_scale.id = rating.scale_id WHERE rating.id = :id) AS labelled""");

    private static final String LABELLED =
            "select r.id, r.label, r.verdict, s.version, r.meaning from RatingEntity r join r.scale s where ";

    private final ReadAhead ahead;

    RatingScaleRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(KNOWN);
    }

    RatingScaleEntity newest() {
        return find("order by version desc").firstResult();
    }

    Optional<RatingScaleEntity> byVersion(int version) {
        return find("version", version).firstResultOptional();
    }

    /** The newest version, once nobody else is making one: revisions queue up at the first version's row. */
    RatingScaleEntity newestForRevision() {
        find("version", 1).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        return newest();
    }

    /** Unknown ids are left out. */
    Map<UUID, Rating> ratings(Collection<UUID> ids) {
        return ahead.with(KNOWN, ids, this::labelled).stream()
                .collect(Collectors.toMap(Labelled::id, Labelled::toRating));
    }

    private List<Labelled> labelled(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(LABELLED + "r.id in :ids", Labelled.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Of any version, with one of these verdicts or one of these labels. */
    Map<UUID, Rating> ratings(Collection<Verdict> verdicts, Collection<String> labels) {
        return getEntityManager()
                .createQuery(LABELLED + "r.verdict in :verdicts or r.label in :labels", Labelled.class)
                .setParameter("verdicts", verdicts)
                .setParameter("labels", labels)
                .getResultStream()
                .collect(Collectors.toMap(Labelled::id, Labelled::toRating));
    }

    Optional<RatingEntity> rating(int version, String label) {
        return getEntityManager()
                .createQuery(
                        "select r from RatingEntity r join fetch r.scale s where s.version = :version and r.label = :label",
                        RatingEntity.class)
                .setParameter("version", version)
                .setParameter("label", label)
                .getResultStream()
                .findFirst();
    }
}
