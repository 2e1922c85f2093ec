package org.stet.review.blocker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class WaiverRepository implements PanacheRepositoryBase<WaiverEntity, UUID> {

    Optional<WaiverEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The claim that a waiver is for, without loading the waiver, so that the claim can be locked first. */
    Optional<UUID> claimOf(UUID id) {
        return getEntityManager()
                .createQuery("select claimId from WaiverEntity where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<WaiverEntity> ofClaims(Collection<UUID> claimIds) {
        return list("claimId in ?1 order by recordedAt desc, id", claimIds);
    }

    /** Those for the present content that nobody revoked and that were signed by somebody else than the proposer. */
    List<WaiverEntity> inForce(Collection<UUID> claimIds) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT waiver.* FROM waiver
                        JOIN claim ON claim.id = waiver.claim_id AND claim.content_version = waiver.content_version
                        LEFT JOIN claim_check ON claim_check.claim_id = claim.id AND claim_check.current
                        WHERE waiver.claim_id IN (:claims) AND waiver.revoked_at IS NULL
                            AND waiver.recorded_by IS DISTINCT FROM claim_check.proposed_by
                        """, WaiverEntity.class)
                .setParameter("claims", claimIds)
                .getResultList();
    }
}
