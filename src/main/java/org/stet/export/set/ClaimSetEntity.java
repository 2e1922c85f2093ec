package org.stet.export.set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "claim_set")
class ClaimSetEntity extends RecordedEntity {

    private String name;
    private String description;

    @Enumerated(EnumType.STRING)
    private ClaimSetScope scope;

    private boolean isPublic;
    private String filter;
    private Instant discardedAt;
    private String discardedWhy;

    protected ClaimSetEntity() {}

    ClaimSetEntity(ClaimSetContent content, String filter, By by) {
        super(by);
        take(content, filter);
    }

    private void take(ClaimSetContent content, String filterAsJson) {
        name = content.name();
        description = content.description();
        scope = content.scope();
        isPublic = content.isPublic();
        filter = filterAsJson;
    }

    void revise(ClaimSetContent content, String filterAsJson, By by) {
        take(content, filterAsJson);
        changed(by);
    }

    void discard(String why, By by) {
        discardedAt = by.at();
        discardedWhy = why;
        changed(by);
    }

    boolean isDiscarded() {
        return discardedAt != null;
    }

    ClaimSet toClaimSet(FilterJson json) {
        return new ClaimSet(
                NodeType.CLAIM_SET.id(id()),
                version(),
                name,
                description,
                scope,
                isPublic,
                json.read(filter),
                discardedAt,
                discardedWhy,
                recordedAt(),
                changedAt());
    }

    ClaimSetContent content(FilterJson json) {
        return new ClaimSetContent(name, description, scope, isPublic, json.read(filter));
    }
}
