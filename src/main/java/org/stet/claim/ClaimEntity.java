package org.stet.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stet.graphql.NodeType;
import org.stet.journal.By;
import org.stet.journal.RecordedEntity;

@Entity
@Table(name = "claim")
class ClaimEntity extends RecordedEntity {

    /** Raised by {@link ClaimContent} alone. */
    @Column(updatable = false)
    private int contentVersion;

    private String statement;

    @Enumerated(EnumType.STRING)
    private Checkability checkability;

    private String limits;
    private String language;
    private List<String> tags;
    private Instant discardedAt;
    private String discardedWhy;

    /** Replaced as a whole: row by row, two parties that change places would for a moment be one party twice. */
    @ElementCollection
    @CollectionTable(name = "claim_party", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<PartyRole> parties = new ArrayList<>();

    protected ClaimEntity() {}

    ClaimEntity(ClaimWords words, By by) {
        super(by);
        contentVersion = ClaimContent.FIRST;
        write(words);
    }

    void revise(ClaimWords words, By by) {
        write(words);
        changed(by);
    }

    private void write(ClaimWords words) {
        statement = words.statement();
        checkability = words.checkability();
        limits = words.limits();
        language = words.language();
        tags = words.tags();
        parties = new ArrayList<>(words.parties());
    }

    void discard(String why, By by) {
        discardedAt = by.at();
        discardedWhy = why;
        changed(by);
    }

    void restore(By by) {
        discardedAt = null;
        discardedWhy = null;
        changed(by);
    }

    boolean isDiscarded() {
        return discardedAt != null;
    }

    boolean says(ClaimWords words) {
        return words.equals(
                new ClaimWords(statement, checkability, limits, language, List.copyOf(tags), List.copyOf(parties)));
    }

    ClaimHead head() {
        return new ClaimHead(id(), contentVersion, isDiscarded(), checkability, recordedBy());
    }

    Claim toClaim() {
        return new Claim(
                NodeType.CLAIM.id(id()),
                version(),
                contentVersion,
                statement,
                checkability,
                limits,
                language,
                List.copyOf(tags),
                discardedAt,
                discardedWhy,
                recordedAt(),
                changedAt());
    }

    /** For the journal. */
    ClaimSnapshot snapshot() {
        return ClaimSnapshot.of(toClaim(), parties);
    }
}
