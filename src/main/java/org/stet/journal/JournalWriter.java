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

    /** An entry and what it is about, which is kept apart from it. */
    record Written(JournalEntryEntity entry, JournalPayloadEntity payload) {}

    void write(List<Change> changes, UUID member) {
        if (changes.isEmpty()) {
            return;
        }
        JournalEnd end = journal.lockForAppending(changes);
        List<Written> all = chain(end, changes, new By(member, clock.instant()));
        all.forEach(written -> journal.persist(written.entry()));
        all.forEach(written -> journal.getEntityManager().persist(written.payload()));
    }

    /** Chains changes in their order, without writing them. */
    List<Written> chain(JournalEnd end, List<Change> changes, By by) {
        return changes.stream().map(change -> chain(end, change, by)).toList();
    }

    private Written chain(JournalEnd end, Change change, By by) {
        JournalPayloadEntity payload = new JournalPayloadEntity(text(change.before()), text(change.after()));
        JournalEntryEntity entry = end.append(change, by, payload.digest());
        payload.belongsTo(entry.id());
        return new Written(entry, payload);
    }

    private String text(Object subject) {
        try {
            return subject == null ? null : json.writeValueAsString(subject);
        } catch (JsonProcessingException recordsAreAlwaysJson) {
            throw new IllegalStateException(recordsAreAlwaysJson);
        }
    }
}
