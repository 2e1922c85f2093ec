package org.stet.publication.redaction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "redaction")
class RedactionEntity extends RecordedEntity {

    private UUID claimId;
    private Integer number;
    private UUID[] journalEntries;

    @Enumerated(EnumType.STRING)
    private NodeType subjectType;

    private UUID subjectId;
    private String reason;
    private Instant confirmedAt;
    private UUID confirmedBy;

    protected RedactionEntity() {}

    RedactionEntity(Target target, String reason, By by) {
        super(by);
        claimId = target.claim();
        number = target.number();
        journalEntries = target.entries().toArray(UUID[]::new);
        subjectType = target.subjectType();
        subjectId = target.subject();
        this.reason = reason;
    }

    void confirm(By by) {
        confirmedAt = by.at();
        confirmedBy = by.member();
        changed(by);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Target target() {
        return new Target(claimId, number, List.of(journalEntries), subjectType, subjectId);
    }

    String reason() {
        return reason;
    }

    Redaction toRedaction() {
        return new Redaction(
                NodeType.REDACTION.id(id()),
                version(),
                claimId == null ? null : NodeType.PUBLISHED_CLAIM.id(claimId),
                number,
                List.of(journalEntries).stream().map(NodeType.JOURNAL_ENTRY::id).toList(),
                subjectId == null ? null : subjectType.id(subjectId),
                reason,
                recordedAt(),
                confirmedAt,
                recordedBy(),
                confirmedBy);
    }
}
