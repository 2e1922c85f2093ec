package org.stet.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Writes the journal entries of a use case that changes many subjects. From the first call to the end of the transaction
 * nobody else can change anything, so this comes last.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ManyChanges {

    private static final String ENTRY = "id, position, subject_type, subject_id, subject_number, action, member_id, at,"
            + " concerns, payload_digest, previous_hash, hash";
    private static final String PAYLOAD = "entry_id, salt, before, after";

    private final JournalRepository journal;
    private final JournalWriter writer;
    private final Session session;

    ManyChanges(JournalRepository journal, JournalWriter writer, Session session) {
        this.journal = journal;
        this.writer = writer;
        this.session = session;
    }

    /** Chains the changes like all others, in their order. */
    public void write(List<Change> changes, By by) {
        long position = journal.lockForAppending();
        Map<UUID, JournalHead> heads = new HashMap<>(
                journal.heads(changes.stream().map(Change::subject).collect(Collectors.toSet())));
        Rows entries = Rows.of("journal_entry", ENTRY);
        Rows payloads = Rows.of("journal_payload", PAYLOAD);
        for (Change change : changes) {
            position++;
            JournalHead head = heads.getOrDefault(change.subject(), JournalHead.NONE);
            JournalPayloadEntity payload = writer.payload(change);
            JournalEntryEntity entry = new JournalEntryEntity(position, change, by, payload.digest(), head);
            entries.add(entry.row());
            payloads.add(entry.id(), payload.salt(), payload.before(), payload.after());
            heads.put(change.subject(), new JournalHead(entry.subjectNumber(), entry.hash()));
        }
        entries.write(session);
        payloads.write(session);
    }
}
