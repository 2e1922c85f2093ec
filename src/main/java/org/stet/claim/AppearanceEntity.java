package org.stet.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "appearance")
class AppearanceEntity extends RecordedEntity {

    private UUID claimId;
    private UUID passageId;

    protected AppearanceEntity() {}

    AppearanceEntity(UUID claimId, UUID passageId, By by) {
        super(by);
        this.claimId = claimId;
        this.passageId = passageId;
    }

    UUID claimId() {
        return claimId;
    }

    UUID passageId() {
        return passageId;
    }

    Appearance toAppearance() {
        return new Appearance(
                NodeType.APPEARANCE.id(id()),
                version(),
                recordedAt(),
                NodeType.CLAIM.id(claimId),
                NodeType.PASSAGE.id(passageId));
    }
}
