package org.stet.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every recorded thing has: a random id, a version, and who recorded and last changed it when. */
@MappedSuperclass
public abstract class RecordedEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private UUID recordedBy;

    private Instant changedAt;
    private UUID changedBy;

    protected RecordedEntity() {}

    protected RecordedEntity(By by) {
        this(UUID.randomUUID(), by);
    }

    /** For what had its id before it was recorded. */
    protected RecordedEntity(UUID id, By by) {
        this.id = id;
        recordedAt = by.at();
        recordedBy = by.member();
        changed(by);
    }

    /** Notes who changed the thing; each changing method of an entity calls it. */
    protected final void changed(By by) {
        changedAt = by.at();
        changedBy = by.member();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public UUID changedBy() {
        return changedBy;
    }
}
