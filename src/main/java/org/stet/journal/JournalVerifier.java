package org.stet.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.graphql.NodeType;

/** Reads the whole journal, in portions, and recomputes every hash. */
@ApplicationScoped
public class JournalVerifier {

    private static final int PORTION = 1_000;
    private static final int NAMED = 100;

    private final JournalRepository journal;

    JournalVerifier(JournalRepository journal) {
        this.journal = journal;
    }

    /** @param subject whose chain to read; null for the whole journal */
    @Transactional
    public JournalVerification verify(UUID subject) {
        Reading reading = new Reading();
        List<JournalEntryEntity> portion = portion(subject, 0);
        while (!portion.isEmpty()) {
            Map<UUID, JournalPayloadEntity> payloads = payloads(portion);
            portion.forEach(entry -> reading.read(entry, payloads.get(entry.id())));
            long last = portion.get(portion.size() - 1).position();
            journal.getEntityManager().clear();
            portion = portion(subject, last);
        }
        return reading.result();
    }

    private List<JournalEntryEntity> portion(UUID subject, long after) {
        return subject == null ? journal.after(after, PORTION) : journal.chain(subject, after, PORTION);
    }

    private Map<UUID, JournalPayloadEntity> payloads(List<JournalEntryEntity> entries) {
        return journal.payloads(entries.stream().map(JournalEntryEntity::id).toList()).stream()
                .collect(Collectors.toMap(JournalPayloadEntity::entryId, payload -> payload));
    }

    /** Walks along the chains, keeping the newest entry of each. */
    private static final class Reading {

        private final Map<UUID, JournalHead> heads = new HashMap<>();
        private final List<String> broken = new ArrayList<>();
        private int entries;
        private int erased;

        void read(JournalEntryEntity entry, JournalPayloadEntity payload) {
            entries++;
            if (payload != null && payload.isErased()) {
                erased++;
            }
            if (!holds(entry, payload)) {
                broken.add(NodeType.JOURNAL_ENTRY.id(entry.id()));
            }
            heads.put(entry.subjectId(), new JournalHead(entry.subjectNumber(), entry.hash()));
        }

        private boolean holds(JournalEntryEntity entry, JournalPayloadEntity payload) {
            JournalHead head = heads.getOrDefault(entry.subjectId(), JournalHead.NONE);
            return entry.subjectNumber() == head.number() + 1
                    && Arrays.equals(entry.previousHash(), head.hash())
                    && Arrays.equals(entry.hash(), entry.computedHash())
                    && payload != null
                    && payload.matches(entry.payloadDigest());
        }

        JournalVerification result() {
            List<String> named = broken.stream().limit(NAMED).toList();
            return new JournalVerification(entries, erased, broken.isEmpty(), named);
        }
    }
}
