package org.stet.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
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
        Rows entries = Rows.of("journal_entry", ENTRY);
        Rows payloads = Rows.of("journal_payload", PAYLOAD);
        for (JournalWriter.Written written : writer.chain(journal.lockForAppending(changes), changes, by)) {
            JournalPayloadEntity payload = written.payload();
            entries.add(written.entry().row());
            payloads.add(payload.entryId(), payload.salt(), payload.before(), payload.after());
        }
        entries.write(session);
        payloads.write(session);
    }
}
