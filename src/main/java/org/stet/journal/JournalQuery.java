package org.stet.journal;

import java.time.Instant;
import java.util.UUID;

/** Which entries are asked for; null stands for "any". */
public record JournalQuery(UUID about, UUID member, Instant since, Instant until) {

    /** Whether it asks for the history of one thing and sets no other condition. */
    boolean isHistory() {
        return about != null && member == null && since == null && until == null;
    }

    static JournalQuery about(UUID subject) {
        return new JournalQuery(subject, null, null, null);
    }
}
