package org.stet.reply.request;

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
@Table(name = "response_request")
class ResponseRequestEntity extends RecordedEntity {

    @Column(updatable = false)
    private UUID companyId;

    @Embedded
    private RequestContent content;

    private Instant dueDayBegins;
    private Instant withdrawnAt;
    private String withdrawnWhy;

    /** Written beside the entity, so that an answer does not make the request's version stale. */
    @Column(insertable = false, updatable = false)
    private boolean answered;

    /** Written by the database. */
    @Column(insertable = false, updatable = false)
    private boolean settled;

    protected ResponseRequestEntity() {}

    ResponseRequestEntity(UUID companyId, RequestContent content, By by) {
        super(by);
        this.companyId = companyId;
        write(content);
    }

    void revise(RequestContent revised, By by) {
        write(revised);
        changed(by);
    }

    private void write(RequestContent written) {
        content = written;
        dueDayBegins = written.due().dayBegins();
    }

    void withdraw(String reason, By by) {
        withdrawnAt = by.at();
        withdrawnWhy = reason;
        changed(by);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean says(RequestContent other) {
        return content.equals(other);
    }

    boolean isSettled() {
        return settled;
    }

    UUID companyId() {
        return companyId;
    }

    RequestContent content() {
        return content;
    }

    ResponseRequest toResponseRequest() {
        return new ResponseRequest(
                NodeType.RESPONSE_REQUEST.id(id()),
                version(),
                NodeType.PARTY.id(companyId),
                content.channel(),
                content.sentAt(),
                content.deadline(),
                content.zone(),
                content.message(),
                answered,
                withdrawnAt,
                withdrawnWhy,
                recordedAt(),
                changedAt());
    }
}
