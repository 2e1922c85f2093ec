package org.stet.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.stet.graphql.NodeType;

@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntryEntity {

    @Id
    private UUID id;

    private long position;

    @Enumerated(EnumType.STRING)
    private NodeType subjectType;

    private UUID subjectId;
    private int subjectNumber;
    private String action;
    private UUID memberId;
    private Instant at;
    private UUID[] concerns;
    private byte[] payloadDigest;
    private byte[] previousHash;
    private byte[] hash;

    protected JournalEntryEntity() {}

    /** Chains a change to the entry before it on the same subject. */
    JournalEntryEntity(long position, Change change, By by, byte[] payloadDigest, JournalHead head) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.subjectType = change.type();
        this.subjectId = change.subject();
        this.subjectNumber = head.number() + 1;
        this.action = change.action();
        this.memberId = by.member();
        this.at = by.at();
        this.concerns = change.concerns().stream().sorted().toArray(UUID[]::new);
        this.payloadDigest = payloadDigest;
        this.previousHash = head.hash();
        this.hash = computedHash();
    }

    /** The hash over everything that the entry says. */
    byte[] computedHash() {
        return new Digest()
                .add(previousHash)
                .add(id)
                .add(subjectType.name())
                .add(subjectId)
                .add(subjectNumber)
                .add(action)
                .add(memberId)
                .add(at.toString())
                .add(List.of(concerns).toString())
                .add(payloadDigest)
                .bytes();
    }

    /** The values of its row, in the order of the table's columns. */
    Object[] row() {
        return new Object[] {
            id,
            position,
            subjectType,
            subjectId,
            subjectNumber,
            action,
            memberId,
            at,
            List.of(concerns),
            payloadDigest,
            previousHash,
            hash
        };
    }

    UUID id() {
        return id;
    }

    long position() {
        return position;
    }

    NodeType subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    int subjectNumber() {
        return subjectNumber;
    }

    String action() {
        return action;
    }

    UUID memberId() {
        return memberId;
    }

    Instant at() {
        return at;
    }

    Set<UUID> concerns() {
        return Set.of(concerns);
    }

    byte[] payloadDigest() {
        return payloadDigest;
    }

    byte[] previousHash() {
        return previousHash;
    }

    byte[] hash() {
        return hash;
    }
}
