package org.stet.review.scale;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RatingScaleRepository implements PanacheRepositoryBase<RatingScaleEntity, UUID> {

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

    List<RatingEntity> ratings(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select r from RatingEntity r join fetch r.scale where r.id in :ids", RatingEntity.class)
                .setParameter("ids", ids)
                .getResultList();
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
