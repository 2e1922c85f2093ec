package org.stet.review.blocker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "waiver")
class WaiverEntity extends RecordedEntity {

    @Column(updatable = false)
    private UUID claimId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private BlockerCode code;

    @Column(updatable = false)
    private UUID companyId;

    @Column(updatable = false)
    private int contentVersion;

    @Column(updatable = false)
    private String reason;

    private UUID revokedBy;
    private Instant revokedAt;
    private String revokedBecause;

    protected WaiverEntity() {}

    WaiverEntity(UUID claimId, int contentVersion, WaiverContent content, By by) {
        super(by);
        this.claimId = claimId;
        this.contentVersion = contentVersion;
        code = content.code();
        companyId = content.company();
        reason = content.reason();
    }

    void revoke(String why, By by) {
        revokedBecause = why;
        revokedBy = by.member();
        revokedAt = by.at();
        changed(by);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    UUID claimId() {
        return claimId;
    }

    UUID companyId() {
        return companyId;
    }

    BlockerCode code() {
        return code;
    }

    Waiver toWaiver() {
        return new Waiver(
                NodeType.WAIVER.id(id()),
                version(),
                NodeType.CLAIM.id(claimId),
                code,
                companyId == null ? null : NodeType.PARTY.id(companyId),
                contentVersion,
                reason,
                NodeType.MEMBER.id(recordedBy()),
                recordedAt(),
                revokedAt,
                revokedBecause,
                revokedBy == null ? null : NodeType.MEMBER.id(revokedBy));
    }
}
