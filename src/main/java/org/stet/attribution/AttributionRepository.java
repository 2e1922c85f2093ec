package org.stet.attribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AttributionRepository implements PanacheRepositoryBase<AttributionEntity, UUID> {

    Optional<AttributionEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The claim of an attribution, without loading that: claims are locked first. */
    Optional<UUID> claimOf(UUID id) {
        return getEntityManager()
                .createQuery("select claimId from AttributionEntity where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The standing attributions of these claims with their hops, in the order of recording. */
    List<AttributionEntity> ofClaims(Collection<UUID> claims) {
        return list("""
                select attribution from AttributionEntity attribution left join fetch attribution.hops
                where attribution.claimId in ?1 and attribution.removedAt is null
                order by attribution.recordedAt, attribution.id
                """, claims);
    }

    List<AttributionEntity> byIds(Collection<UUID> ids) {
        return list(
                "select attribution from AttributionEntity attribution left join fetch attribution.hops where attribution.id in ?1",
                ids);
    }

    Optional<HopEntity> hop(UUID id) {
        return Optional.ofNullable(getEntityManager().find(HopEntity.class, id));
    }

    long countStanding(UUID claim) {
        return count("claimId = ?1 and removedAt is null", claim);
    }
}
