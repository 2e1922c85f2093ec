package org.stet.reply.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.stet.graphql.NodeType;

@Entity
@Table(name = "allegation")
class AllegationEntity {

    @Id
    private UUID id;

    private UUID requestId;
    private int number;
    private UUID claimId;

    /** Written beside the entity, when an answer is recorded or retracted. */
    @Column(insertable = false, updatable = false)
    private boolean answered;

    protected AllegationEntity() {}

    AllegationEntity(UUID requestId, int number, UUID claimId) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.number = number;
        this.claimId = claimId;
    }

    UUID requestId() {
        return requestId;
    }

    UUID claimId() {
        return claimId;
    }

    Allegation toAllegation() {
        return new Allegation(number, NodeType.CLAIM.id(claimId), answered);
    }
}
