package org.stet.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Where the journal and the chains of some of its subjects end; grows with what is appended. */
final class JournalEnd {

    private final Map<UUID, JournalHead> heads;
    private long position;

    JournalEnd(long position, Map<UUID, JournalHead> heads) {
        this.position = position;
        this.heads = new HashMap<>(heads);
    }

    /** Chains a change to the entry before it on the same subject. */
    JournalEntryEntity append(Change change, By by, byte[] payloadDigest) {
        position++;
        JournalHead head = heads.getOrDefault(change.subject(), JournalHead.NONE);
        JournalEntryEntity entry = new JournalEntryEntity(position, change, by, payloadDigest, head);
        heads.put(change.subject(), new JournalHead(entry.subjectNumber(), entry.hash()));
        return entry;
    }
}
