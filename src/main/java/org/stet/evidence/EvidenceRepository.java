package org.stet.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;
import org.stet.graphql.ahead.Found;
import org.stet.graphql.ahead.Part;
import org.stet.graphql.ahead.ReadAhead;
import org.stet.graphql.ahead.ReadsAhead;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<EvidenceEntity, UUID>, ReadsAhead {

    private static final Part<EvidenceEntity> OF_CLAIMS = Part.begun(
                    NodeType.CLAIM, EvidenceEntity.class, "evidence", """
                    evidence WHERE evidence.claim_id = :id AND evidence.removed_at IS NULL
                    ORDER BY evidence.recorded_at, evidence.id""")
            .neededFor("Claim.evidence", "Claim.blockers", "Claim.preview")
            .sparing("recorded_by")
            .sparing("changed_at", "Evidence.changedAt")
            .sparing("changed_by")
            .sparing(
                    "source_description",
                    "Evidence.sourceDescription",
                    "Claim.blockers",
                    "Claim.preview",
                    "Claim.claimReviewReport")
            .sparing(
                    "reason_for_anonymity",
                    "Evidence.reasonForAnonymity",
                    "Claim.blockers",
                    "Claim.preview",
                    "Claim.claimReviewReport")
            .sparing("archive_url", "Evidence.archiveUrl", "Claim.blockers", "Claim.preview", "Claim.claimReviewReport")
            .sparing("sha256", "Evidence.sha256", "Claim.blockers", "Claim.preview", "Claim.claimReviewReport")
            .sparing(
                    "retrieved_at",
                    "Evidence.retrievedAt",
                    "Claim.blockers",
                    "Claim.preview",
                    "Claim.claimReviewReport")
            .sparing("removed_at")
            .sparing("removed_why");

    private final ReadAhead ahead;

    EvidenceRepository(ReadAhead ahead) {
        this.ahead = ahead;
    }

    @Override
    public List<Part<?>> parts() {
        return List.of(OF_CLAIMS);
    }

    Optional<EvidenceEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The claim of a piece of evidence, read without loading it: the claim is to be locked first. */
    Optional<UUID> claimOf(UUID id) {
        return getEntityManager()
                .createQuery("select claimId from EvidenceEntity where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** What was not removed, by claim, in the order of recording. */
    Map<UUID, List<EvidenceEntity>> ofClaims(Collection<UUID> claims) {
        return ahead
                .of(OF_CLAIMS, claims)
                .map(Found::rows)
                .orElseGet(
                        () -> list("claimId in ?1 and removedAt is null order by recordedAt, id", Set.copyOf(claims)))
                .stream()
                .collect(Collectors.groupingBy(EvidenceEntity::claimId));
    }

    long countOf(UUID claim) {
        return count("claimId = ?1 and removedAt is null", claim);
    }
}
