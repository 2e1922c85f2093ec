package org.stet.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "evidence")
class EvidenceEntity extends RecordedEntity {

    @Column(updatable = false)
    private UUID claimId;

    @Embedded
    private EvidenceContent content;

    private Instant removedAt;
    private String removedWhy;

    protected EvidenceEntity() {}

    EvidenceEntity(UUID claimId, EvidenceContent content, By by) {
        super(by);
        this.claimId = claimId;
        this.content = content;
    }

    void revise(EvidenceContent revised, By by) {
        content = revised;
        changed(by);
    }

    void remove(String reason, By by) {
        removedAt = by.at();
        removedWhy = reason;
        changed(by);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean says(EvidenceContent other) {
        return content.equals(other);
    }

    UUID claimId() {
        return claimId;
    }

    EvidenceContent content() {
        return content;
    }

    Evidence toEvidence() {
        return new Evidence(
                NodeType.EVIDENCE.id(id()),
                version(),
                NodeType.CLAIM.id(claimId),
                content.type(),
                content.stance(),
                content.level(),
                content.groundRule(),
                content.title(),
                content.description(),
                content.sourceDescription(),
                content.reasonForAnonymity(),
                content.locator(),
                content.excerpt(),
                content.url(),
                content.archiveUrl(),
                content.sha256(),
                content.retrievedAt(),
                content.reliability(),
                content.credibility(),
                removedAt,
                removedWhy,
                recordedAt(),
                changedAt());
    }
}
