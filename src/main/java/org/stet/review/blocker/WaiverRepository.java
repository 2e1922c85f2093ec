package org.stet.review.blocker;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class WaiverRepository implements PanacheRepositoryBase<WaiverEntity, UUID>, ReadsAhead {

    private static final Part<WaiverEntity> OF_CLAIMS = Part.begun(NodeType.CLAIM, WaiverEntity.class, "waiver", """
                    waiver WHERE waiver.claim_id = :id ORDER BY waiver.recorded_at DESC, waiver.id""")
            .neededFor("Claim.waivers")
            .leadingTo(NodeType.PARTY, "company_id", "Waiver.company")
            .leadingTo(NodeType.MEMBER, "recorded_by", "Waiver.by")
            .leadingTo(NodeType.MEMBER, "revoked_by", "Waiver.revokedBy");

    private static final Part<WaiverEntity> IN_FORCE = Part.begun(NodeType.CLAIM, WaiverEntity.class, "waiver", """
                    waiver
                    JOIN claim ON claim.id = waiver.claim_id AND claim.content_version = waiver.content_version
                    LEFT JOIN claim_check ON claim_check.claim_id = claim.id AND claim_check.current
                    WHERE waiver.claim_id = :id AND waiver.revoked_at IS NULL
                        AND waiver.recorded_by IS DISTINCT FROM claim_check.proposed_by""")
            .neededFor("Claim.blockers")
            .leadingTo(NodeType.PARTY, "company_id");

    private final ReadAhead ahead;

    WaiverRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_CLAIMS, IN_FORCE);
    }

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
        return ahead.of(OF_CLAIMS, claimIds)
                .map(Found::rows)
                .orElseGet(() -> list("claimId in ?1 order by recordedAt desc, id", claimIds));
    }

    /** Those for the present content that nobody revoked and that were signed by somebody else than the proposer. */
    List<WaiverEntity> inForce(Collection<UUID> claimIds) {
        return ahead.of(IN_FORCE, claimIds).map(Found::rows).orElseGet(() -> readInForce(claimIds));
    }

    private List<WaiverEntity> readInForce(Collection<UUID> claimIds) {
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
