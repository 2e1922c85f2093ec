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

@ApplicationScoped
class CheckRepository implements PanacheRepositoryBase<CheckEntity, UUID> {

    Optional<CheckEntity> lockCurrent(UUID claimId) {
        return find("claimId = ?1 and current", claimId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<CheckEntity> currentOf(Collection<UUID> claimIds) {
        return list("claimId in ?1 and current", claimIds);
    }

    /** Newest first. */
    List<CheckEntity> ofClaims(Collection<UUID> claimIds) {
        return list("claimId in ?1 order by claimId, number desc", claimIds);
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
