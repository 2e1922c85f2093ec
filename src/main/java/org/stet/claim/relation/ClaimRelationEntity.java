package org.stet.claim.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "claim_relation")
class ClaimRelationEntity extends RecordedEntity {

    @Enumerated(EnumType.STRING)
    private ClaimRelationKind kind;

    private UUID fromId;
    private UUID toId;
    private String note;

    protected ClaimRelationEntity() {}

    ClaimRelationEntity(Link link, String note, By by) {
        super(by);
        kind = link.kind();
        fromId = link.from();
        toId = link.to();
        this.note = note;
    }

    UUID fromId() {
        return fromId;
    }

    UUID toId() {
        return toId;
    }

    ClaimRelation toRelation() {
        return new ClaimRelation(
                NodeType.CLAIM_RELATION.id(id()),
                version(),
                kind,
                note,
                recordedAt(),
                NodeType.CLAIM.id(fromId),
                NodeType.CLAIM.id(toId));
    }
}
