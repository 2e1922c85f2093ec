package org.stet.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** What a subject looked like before and after a change, as JSON. It can be erased once, and never changed. */
@Entity
@Table(name = "journal_payload")
class JournalPayloadEntity {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID entryId;

    private byte[] salt;
    private String before;
    private String after;
    private Instant erasedAt;
    private String erasedWhy;

    protected JournalPayloadEntity() {}

    JournalPayloadEntity(String before, String after) {
        this.salt = new byte[32];
        RANDOM.nextBytes(salt);
        this.before = before;
        this.after = after;
    }

    void belongsTo(UUID entry) {
        this.entryId = entry;
    }

    /** The salt keeps an erased payload from being guessed from its digest. */
    byte[] digest() {
        return new Digest().add(salt).add(before).add(after).bytes();
    }

    boolean matches(byte[] digest) {
        return isErased() || Arrays.equals(digest, digest());
    }

    boolean isErased() {
        return erasedAt != null;
    }

    void erase(Instant at, String why) {
        salt = null;
        before = null;
        after = null;
        erasedAt = at;
        erasedWhy = why;
    }

    UUID entryId() {
        return entryId;
    }

    byte[] salt() {
        return salt;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    String erasedWhy() {
        return erasedWhy;
    }
}
