package org.stet.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class CheckRepository implements PanacheRepositoryBase<CheckEntity, UUID>, ReadsAhead {

    private static final Part<CheckEntity> CURRENT =
            leading(Part.begun(NodeType.CLAIM, CheckEntity.class, "claim_check", """
                    claim_check WHERE claim_check.claim_id = :id AND claim_check.current""")
                    .neededFor("Claim.verificationStatus", "Claim.check", "Claim.blockers", "Claim.preview"));

    private static final Part<CheckEntity> ALL = leading(
            Part.begun(NodeType.CLAIM, CheckEntity.class, "claim_check", """
                    claim_check WHERE claim_check.claim_id = :id
                    ORDER BY claim_check.number DESC""").neededFor("Claim.checks"));

    private static Part<CheckEntity> leading(Part<CheckEntity> checks) {
        return checks.leadingTo(NodeType.RATING_SCALE, "proposed_rating_id")
                .leadingTo(NodeType.MEMBER, "assignee_id", "Check.assignee")
                .leadingTo(NodeType.MEMBER, "proposed_by", "Proposal.by")
                .leadingTo(NodeType.MEMBER, "returned_by", "VerdictReturn.by")
                .leadingTo(NodeType.MEMBER, "approved_by", "Approval.by")
                .leadingTo(NodeType.PARTY, "origin_id", "Check.origin")
                .sparing("recorded_by")
                .sparing("changed_at", "Check.changedAt")
                .sparing("changed_by")
                .sparing("reopened_because", "Check.reopenedBecause")
                .sparing("returned_by", "Check.returned")
                .sparing("returned_at", "Check.returned")
                .sparing("returned_note", "Check.returned")
                .sparing("returned_suggested_statement", "Check.returned")
                .sparing("returned_suggested_rationale", "Check.returned");
    }

    private final ReadAhead ahead;

    CheckRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(CURRENT, ALL);
    }

    Optional<CheckEntity> lockCurrent(UUID claimId) {
        return find("claimId = ?1 and current", claimId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<CheckEntity> currentOf(Collection<UUID> claimIds) {
        return ahead.of(CURRENT, claimIds)
                .map(Found::rows)
                .orElseGet(() -> list("claimId in ?1 and current", claimIds));
    }

    /** Newest first. */
    List<CheckEntity> ofClaims(Collection<UUID> claimIds) {
        return ahead.of(ALL, claimIds)
                .map(Found::rows)
                .orElseGet(() -> list("claimId in ?1 order by claimId, number desc", claimIds));
    }

    /** The content version that was approved last; 0 when none ever was. */
    int lastApproved(UUID claimId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(approved.contentVersion), 0) from CheckEntity where claimId = :claim",
                        Integer.class)
                .setParameter("claim", claimId)
                .getSingleResult();
    }

    /** Keeps the digest of each field of the preview that an approval approves. */
    void keepApprovedFields(UUID checkId, Map<String, String> digests) {
        String[] fields = digests.keySet().toArray(String[]::new);
        String[] values = digests.values().toArray(String[]::new);
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO approved_field (check_id, field, digest)
                        SELECT :check, field, digest FROM unnest(:fields, :digests) AS kept (field, digest)
                        """)
                .setParameter("check", checkId)
                .setParameter("fields", fields)
                .setParameter("digests", values)
                .executeUpdate();
    }

    private record ApprovedField(UUID check, String field, String digest) {}

    Map<UUID, Map<String, String>> approvedFields(Collection<UUID> checkIds) {
        List<ApprovedField> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT check_id, field, digest FROM approved_field WHERE check_id IN (:checks)",
                        ApprovedField.class)
                .setParameter("checks", checkIds)
                .getResultList();
        Map<UUID, Map<String, String>> fields = new HashMap<>();
        rows.forEach(row ->
                fields.computeIfAbsent(row.check(), check -> new HashMap<>()).put(row.field(), row.digest()));
        return fields;
    }
}
