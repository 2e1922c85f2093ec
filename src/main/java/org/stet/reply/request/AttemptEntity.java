package org.stet.reply.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.stet.graphql.NodeType;
import org.stet.journal.By;

@Entity
@Table(name = "attempt")
class AttemptEntity {

    @Id
    private UUID id;

    private UUID requestId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    @Enumerated(EnumType.STRING)
    private AttemptOutcome outcome;

    private String note;
    private Instant recordedAt;
    private UUID recordedBy;

    protected AttemptEntity() {}

    AttemptEntity(UUID requestId, Instant at, LogAttemptInput input, String note, By by) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.at = at;
        this.channel = input.channel();
        this.outcome = input.outcome();
        this.note = note;
        this.recordedAt = by.at();
        this.recordedBy = by.member();
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    UUID requestId() {
        return requestId;
    }

    Asking.Try toTry() {
        return new Asking.Try(at, outcome);
    }

    Attempt toAttempt() {
        return new Attempt(
                NodeType.ATTEMPT.id(id),
                NodeType.RESPONSE_REQUEST.id(requestId),
                at,
                channel,
                outcome,
                note,
                recordedAt);
    }
}
