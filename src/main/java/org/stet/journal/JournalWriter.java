package org.stet.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Appends the entries of one use case, after everything else that it writes. */
@ApplicationScoped
class JournalWriter {

    private final JournalRepository journal;
    private final ObjectMapper json;
    private final Clock clock;

    JournalWriter(JournalRepository journal, ObjectMapper json, Clock clock) {
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** Positions are given out under a lock that ends with the transaction, so they are in the order of commits. */
    void write(List<Change> changes, UUID member) {
        if (changes.isEmpty()) {
            return;
        }
        long position = journal.lockForAppending();
        By by = new By(member, clock.instant());
        for (Change change : changes) {
            position++;
            append(position, change, by);
        }
    }

    private void append(long position, Change change, By by) {
        JournalPayloadEntity payload = payload(change);
        JournalHead head = journal.head(change.subject());
        JournalEntryEntity entry = new JournalEntryEntity(position, change, by, payload.digest(), head);
        payload.belongsTo(entry.id());
        journal.persist(entry);
        journal.getEntityManager().persist(payload);
    }

    JournalPayloadEntity payload(Change change) {
        return new JournalPayloadEntity(text(change.before()), text(change.after()));
    }

    private String text(Object subject) {
        try {
            return subject == null ? null : json.writeValueAsString(subject);
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }
}
