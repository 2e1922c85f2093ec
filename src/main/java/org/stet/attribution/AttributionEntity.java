package org.stet.attribution;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "attribution")
class AttributionEntity extends RecordedEntity {

    @Column(updatable = false)
    private UUID claimId;

    private UUID sourcePassageId;
    private Instant removedAt;
    private String removedWhy;

    @OneToMany(mappedBy = "attribution", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<HopEntity> hops = new ArrayList<>();

    protected AttributionEntity() {}

    AttributionEntity(UUID claimId, AttributionDraft draft, By by) {
        super(by);
        this.claimId = claimId;
        write(draft);
    }

    void revise(AttributionDraft draft, By by) {
        write(draft);
        changed(by);
    }

    private void write(AttributionDraft draft) {
        sourcePassageId = draft.sourcePassageId();
        List<HopEntity> chain = new ArrayList<>();
        for (HopDraft hop : draft.hops()) {
            chain.add(carriedOn(hop).place(chain.size() + 1, hop.content()));
        }
        hops.retainAll(chain);
        chain.stream().filter(hop -> !hops.contains(hop)).forEach(hops::add);
    }

    private HopEntity carriedOn(HopDraft draft) {
        return hops.stream()
                .filter(hop -> hop.id().equals(draft.carriesOn()))
                .findFirst()
                .orElseGet(() -> new HopEntity(this));
    }

    void remove(String why, By by) {
        removedAt = by.at();
        removedWhy = why;
        changed(by);
    }

    /** Notes a change of what is kept about the attribution elsewhere: which others have the same origin. */
    void touch(By by) {
        changed(by);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    boolean says(AttributionDraft draft) {
        List<HopContent> contents = hops().stream().map(HopEntity::content).toList();
        return Objects.equals(sourcePassageId, draft.sourcePassageId()) && contents.equals(draft.contents());
    }

    UUID claimId() {
        return claimId;
    }

    UUID sourcePassageId() {
        return sourcePassageId;
    }

    Instant removedAt() {
        return removedAt;
    }

    String removedWhy() {
        return removedWhy;
    }

    /** For an attribution that was read apart from its hops. */
    void hold(List<HopEntity> read) {
        hops = read;
    }

    /** In the order of the chain. */
    List<HopEntity> hops() {
        return hops.stream().sorted(Comparator.comparing(HopEntity::position)).toList();
    }
}
